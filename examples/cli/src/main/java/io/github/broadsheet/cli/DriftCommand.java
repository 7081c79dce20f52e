package io.github.broadsheet.cli;

import io.github.broadsheet.testkit.DriftReport;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code broadsheet drift}: tells what changed on a site. */
@Command(
        name = "drift",
        description =
                "Tells what changed between older and newer saves of a site's pages: fields that stopped coming, that"
                        + " are found elsewhere, other statuses, shorter bodies.",
        mixinStandardHelpOptions = true,
        versionProvider = Broadsheet.Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing changed", "1:something changed, or a page could not be read", "2:wrong usage"})
final class DriftCommand implements Callable<Integer> {
    private final OutputStream out;
    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ParserOptions parserOptions;

    @Parameters(index = "0", paramLabel = "OLDER", description = "A folder of pages as they were.")
    private Path older;

    @Parameters(index = "1", paramLabel = "NEWER", description = "A folder of pages as they are now.")
    private Path newer;

    DriftCommand(OutputStream out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        for (Path folder : List.of(older, newer)) {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(spec.commandLine(), folder + ": there is no such folder");
            }
        }
        try {
            DriftReport report = DriftReport.between(older, newer, parserOptions.parser(spec.commandLine()));
            out.write((report + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return report.isEmpty() ? 0 : 1;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            messages.failure(Messages.named(e));
            return 1;
        }
    }
}
