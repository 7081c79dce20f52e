package io.github.broadsheet.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.broadsheet.ArticleParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftReportTest {
    private static final ArticleParser PARSER = ArticleParser.create();

    @TempDir
    private Path folder;

    private Path older;
    private Path newer;

    @BeforeEach
    void saveOlderPages() throws IOException {
        older = Files.createDirectory(folder.resolve("older"));
        newer = Files.createDirectory(folder.resolve("newer"));
        save(older, 4, page -> page);
    }

    @Test
    void otherStoriesOfTheSameMakeAreNoDrift() throws IOException {
        save(newer, 3, page -> page.replace("Dam", "Lake").replace("Ann Lee", "Bo Ek"));
        DriftReport report = report();
        assertThat(report.isEmpty()).isTrue();
        assertThat(report).hasToString("4 older pages, 3 newer: nothing changed");
    }

    @Test
    void tellsWhatStoppedComing() throws IOException {
        save(newer, 3, page -> page.replace("article:section", "article:none").replace("/world", "/all"));
        assertThat(report().changes())
                .extracting(DriftReport.Change::what, DriftReport.Change::kind)
                .contains(tuple("section", DriftReport.Kind.STOPPED));
        assertThat(report().toString())
                .contains("  section: stopped – was on 4 of 4, meta (meta article:section), is on 0 of 3");
    }

    @Test
    void tellsWhatIsFoundElsewhere() throws IOException {
        save(newer, 3, page -> page.replace("datePublished", "dateSomething"));
        assertThat(report().changes())
                .extracting(DriftReport.Change::what, DriftReport.Change::kind)
                .contains(tuple("published", DriftReport.Kind.EVIDENCE));
    }

    @Test
    void tellsThatBodiesShrank() throws IOException {
        save(newer, 3, page -> page.replaceAll("(?s)<p>Second.*</article>", "</article>"));
        assertThat(report().changes()).extracting(DriftReport.Change::kind).contains(DriftReport.Kind.LENGTH);
    }

    @Test
    void tellsWhatIsNew() throws IOException {
        save(newer, 3, page -> page.replace("<time", "<span class=views>127 views</span><time"));
        assertThat(report().toString()).contains("views: appeared – was on 0 of 4, is on 3 of 3");
    }

    @Test
    void rareFieldsAreNoDrift() throws IOException {
        Files.writeString(
                older.resolve("9.html"),
                Herald.page("Dam").replace("<time", "<span class=views>127 views</span><time"));
        save(newer, 3, page -> page);
        assertThat(report().changes()).isEmpty();
    }

    @Test
    void anEmptyFolderIsAMistake() {
        assertThatThrownBy(this::report).hasMessage("no pages in " + newer);
    }

    private DriftReport report() throws IOException {
        return DriftReport.between(older, newer, PARSER);
    }

    private static void save(Path folder, int number, UnaryOperator<String> change) throws IOException {
        for (int i = 0; i < number; i++) {
            Files.writeString(folder.resolve(i + ".html"), change.apply(Herald.page("Dam " + i + " opens")));
        }
    }
}
