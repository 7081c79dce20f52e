package io.github.broadsheet.cli;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Field;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code broadsheet}: reads saved pages and prints their articles, in the order of the input. */
@Command(
        name = "broadsheet",
        description = "Prints the articles of saved news pages.",
        mixinStandardHelpOptions = true,
        versionProvider = Broadsheet.Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every page was read", "1:a page could not be read", "2:wrong usage"})
public final class Broadsheet implements Callable<Integer> {
    private final OutputStream out;
    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @ArgGroup
    private Print print = new Print();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = {
                "Write a file for each page into this folder. Pages that are there from an earlier run are passed over;"
                        + " pages.tsv in it tells which file is whose."
            })
    private Path folder;

    @Option(names = "--overwrite", description = "With --out, write pages again that are there already.")
    private boolean overwrite;

    @Option(
            names = "--summary",
            negatable = true,
            description = "End with the number of pages, of each status and of each field, and the time per page, on"
                    + " standard error. With --out it comes unasked; --no-summary leaves it out.")
    private Boolean summary;

    @ArgGroup
    private Addresses addresses = new Addresses();

    @Option(names = "--text-dump", description = "The input is the plain text of pages; folders are walked for .txt.")
    private boolean textDump;

    @Mixin
    private ParserOptions parserOptions;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages are read at a time (default: the number of processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|FOLDER",
            description = {
                "Saved pages: HTML, plain or gzipped; MHTML; WARC, of which every HTML response is a page.",
                "Folders are walked for .html, .htm, .html.gz, .htm.gz, .mht, .mhtml, .warc and .warc.gz."
            })
    private List<Path> arguments = new ArrayList<>();

    /** What is printed of a page. */
    private static final class Print {
        @Option(
                names = "--format",
                defaultValue = "json",
                description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). jsonl: one line a page, with its"
                        + " \"source\". html and report are for one page, or with --out.")
        private Format format = Format.JSON;

        @Option(
                names = "--explain",
                paramLabel = "FIELD",
                description = "Print how this field came about: its value, evidence and confidence, and the candidates"
                        + " that lost.")
        private String field;
    }

    /** Where the pages were found: told for one page, or for many in a table. */
    private static final class Addresses {
        @Option(names = "--url", paramLabel = "URL", description = "The address of the page, if there is only one.")
        private String url;

        @Option(
                names = "--urls",
                paramLabel = "FILE.tsv",
                description = "The addresses of pages: file name, tab, URL on each line.")
        private Path table;
    }

    private Broadsheet(OutputStream out, PrintStream err) {
        this.out = out;
        this.messages = new Messages(err);
    }

    /** Runs the command and leaves the process. */
    public static void main(String[] args) {
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        System.exit(run(out, System.err, args));
    }

    static int run(OutputStream out, PrintStream err, String... args) {
        var help = new PrintStream(out, true, StandardCharsets.UTF_8);
        var broadsheet = new Broadsheet(out, err);
        return new CommandLine(broadsheet)
                .addSubcommand(new FixtureCommand(out, broadsheet.messages))
                .addSubcommand(new DriftCommand(out, broadsheet.messages))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(help, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (arguments.isEmpty()) {
            throw wrong("Missing required parameter: 'FILE|FOLDER'");
        }
        if (threads < 1) {
            throw wrong("--threads starts at 1, not at " + threads);
        }
        if (overwrite && folder == null) {
            throw wrong("--overwrite goes with --out");
        }
        ArticleParser parser = parserOptions.parser(spec.commandLine());
        UrlTable urls = urls();
        var files = new PageFiles(textDump ? PageFiles.DUMPS : PageFiles.PAGES, folder, messages).of(arguments);
        var inputs = new Inputs(files, urls, textDump, messages);
        if (addresses.url != null && inputs.several()) {
            throw wrong("--url is for one page, and here are more; --urls takes a table");
        }
        Format.Printer printer = printer(inputs.several() || folder != null);
        if (folder == null && inputs.several() && !print.format.isStream() && print.field == null) {
            throw wrong("--format " + print.format + " is for one page, or with --out FOLDER");
        }
        Summary counts = new Batch(parser, printer, target(), messages).run(inputs, threads);
        if (summary == null ? folder != null : summary) {
            counts.lines().forEach(messages::tell);
        }
        return messages.anyFailure() ? 1 : 0;
    }

    private Format.Printer printer(boolean several) {
        if (print.field == null) {
            return print.format.printer(several);
        }
        Field<?> field = Fields.named(print.field).orElseGet(() -> parserOptions.ownField(print.field));
        if (field == null) {
            throw wrong("there is no field " + print.field + "; the fields are " + Fields.names());
        }
        return new FieldAccount(field, several && folder == null);
    }

    private Target target() {
        if (folder == null) {
            return Target.stream(out);
        }
        try {
            String ending = print.field == null ? print.format.ending() : "." + SafeNames.path(print.field) + ".txt";
            return OutputFolder.open(folder, ending, overwrite);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "--out " + folder + ": " + Messages.reason(e), e);
        }
    }

    private UrlTable urls() {
        try {
            return addresses.table != null ? UrlTable.read(addresses.table) : UrlTable.always(addresses.url);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "--urls " + addresses.table + ": " + Messages.reason(e), e);
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Broadsheet.class.getPackage().getImplementationVersion();
            return new String[] {"broadsheet " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
