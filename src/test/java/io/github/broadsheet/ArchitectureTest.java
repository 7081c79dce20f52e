package io.github.broadsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Holds the plan of the house: which room may know which. A new room fails here until it has its line. */
@AnalyzeClasses(packagesOf = ArticleParser.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.broadsheet";
    private static final String[] JDK = {"java..", "org.jspecify.annotations"};
    private static final String JSOUP = "org.jsoup..";
    private static final String JACKSON = "tools.jackson.core..";

    @ArchTest
    static final ArchRule MODEL = room("model").knows();

    @ArchTest
    static final ArchRule PAGE = room("page").knows(JSOUP);

    @ArchTest
    static final ArchRule OUTLINE = room("outline").knows("page", JSOUP);

    @ArchTest
    static final ArchRule EXTEND = room("extend").knows("model", "page", JSOUP, JACKSON);

    @ArchTest
    static final ArchRule PHRASES = room("phrases").knows("outline", "page", JSOUP);

    @ArchTest
    static final ArchRule METADATA =
            room("metadata").knows("phrases", "outline", "extend", "model", "page", JSOUP, JACKSON);

    @ArchTest
    static final ArchRule BODY = room("body").knows("phrases", "outline", "extend", "model", "page", JSOUP);

    @ArchTest
    static final ArchRule CHROME =
            room("chrome").knows("phrases", "outline", "body", "metadata", "extend", "model", "page", JSOUP);

    @ArchTest
    static final ArchRule BUILD = room("build").knows("outline", "model", "page", JSOUP);

    @ArchTest
    static final ArchRule WRITE = room("write").knows("model", JACKSON);

    @ArchTest
    static final ArchRule SAVED = room("saved").knows("model", "page", "org.apache.james.mime4j..");

    /** For tests of users' own: it stands outside the house and may know the root, and nobody knows it. */
    @ArchTest
    static final ArchRule TESTKIT = room("testkit")
            .knows(
                    ROOT,
                    "saved",
                    "write",
                    "model",
                    "page",
                    JSOUP,
                    JACKSON,
                    "org.junit.jupiter.api..",
                    "org.assertj.core..");

    @ArchTest
    static final ArchRule EVERY_CLASS_HAS_A_ROOM = classes()
            .should()
            .resideInAnyPackage(Stream.concat(
                            Stream.of(ROOT),
                            Stream.of(
                                            "model",
                                            "page",
                                            "outline",
                                            "phrases",
                                            "extend",
                                            "metadata",
                                            "body",
                                            "chrome",
                                            "build",
                                            "write",
                                            "saved",
                                            "testkit")
                                    .map(ArchitectureTest::packageOf))
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_ROOM_KNOWS_THE_ROOT = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, packageOf("testkit"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Common|Impl)");

    private static Room room(String name) {
        return new Room(packageOf(name));
    }

    private static String packageOf(String room) {
        return ROOT + "." + room + "..";
    }

    private record Room(String name) {
        /** The rule that the room knows itself, the JDK, JSpecify's annotations, these rooms and these libraries. */
        ArchRule knows(String... others) {
            String[] allowed = Stream.of(
                            Arrays.stream(JDK),
                            Stream.of(name),
                            Arrays.stream(others)
                                    .map(other ->
                                            other.equals(ROOT) || other.endsWith("..") ? other : packageOf(other)))
                    .flatMap(packages -> packages)
                    .toArray(String[]::new);
            DescribedPredicate<JavaClass> inside = JavaClass.Predicates.resideInAnyPackage(allowed);
            return classes()
                    .that()
                    .resideInAPackage(name)
                    .should()
                    .onlyDependOnClassesThat(DescribedPredicate.describe(
                            "are primitive or " + inside.getDescription(), type -> isPrimitiveOr(inside, type)));
        }

        private static boolean isPrimitiveOr(DescribedPredicate<JavaClass> inside, JavaClass type) {
            JavaClass element = type.getBaseComponentType();
            return element.isPrimitive() || inside.test(element);
        }
    }
}
