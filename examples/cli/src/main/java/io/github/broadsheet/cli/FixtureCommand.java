package io.github.broadsheet.cli;

import io.github.broadsheet.saved.SavedPage;
import io.github.broadsheet.testkit.Fixture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code broadsheet fixture}: makes a test of a saved page. */
@Command(
        name = "fixture",
        description = {
            "Trims a saved page to what a test needs (no scripts but JSON-LD, no styles, no tracking), prints the article"
                    + " that comes out, and writes both: NAME.html and NAME.expected.json, for GoldenPages."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Broadsheet.Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class FixtureCommand implements Callable<Integer> {
    private final OutputStream out;
    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--filler",
            description =
                    "Replace the words of the text, the headline, names and addresses by filler of the same length,"
                            + " so that nobody's words are kept.")
    private boolean filler;

    @Option(names = "--url", paramLabel = "URL", description = "The address of the page.")
    private String url;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What to call the test (default: the page's file name).")
    private String name;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "Where to write (default: this folder).")
    private Path folder;

    @Option(names = "--overwrite", description = "Write even where there is a test of this name.")
    private boolean overwrite;

    @Option(names = "--dry-run", description = "Print the article and write nothing.")
    private boolean dryRun;

    @Mixin
    private ParserOptions parserOptions;

    @Parameters(paramLabel = "PAGE", description = "A saved page of HTML, plain or gzipped, or MHTML.")
    private Path page;

    FixtureCommand(OutputStream out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        try {
            SavedPage saved = SavedPage.open(page);
            Fixture trimmed = Fixture.of(url == null ? saved : saved.at(url), parserOptions.parser(spec.commandLine()));
            Fixture fixture = filler ? trimmed.withFiller() : trimmed;
            out.write(fixture.expected().getBytes(StandardCharsets.UTF_8));
            out.flush();
            fixture.losses().forEach(loss -> messages.tell("unlike the page as it was saved: " + loss));
            if (!dryRun) {
                write(fixture);
            }
        } catch (IOException e) {
            messages.failure(Messages.named(e));
        }
        return messages.anyFailure() ? 1 : 0;
    }

    private void write(Fixture fixture) throws IOException {
        String base = SafeNames.path((name == null ? stem(page) : name).replace('/', '_'));
        Path html = folder.resolve(base + ".html");
        Path expected = folder.resolve(base + ".expected.json");
        for (Path file : List.of(html, expected)) {
            if (!overwrite && Files.exists(file)) {
                throw new ParameterException(
                        spec.commandLine(), file + " is there already; --name gives another, --overwrite replaces it");
            }
        }
        Files.createDirectories(folder);
        Files.writeString(html, fixture.html());
        Files.writeString(expected, fixture.expected());
        messages.tell("wrote " + html + " and " + expected);
    }

    private static String stem(Path page) {
        String file = String.valueOf(page.getFileName());
        String plain = file.endsWith(".gz") ? file.substring(0, file.length() - ".gz".length()) : file;
        int dot = plain.lastIndexOf('.');
        return dot > 0 ? plain.substring(0, dot) : plain;
    }
}
