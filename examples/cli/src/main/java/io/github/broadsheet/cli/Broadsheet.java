package io.github.broadsheet.cli;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.page.Source;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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

    @Option(
            names = "--format",
            defaultValue = "json",
            description =
                    "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). jsonl: one line a page, with its \"source\".")
    private Format format;

    @ArgGroup
    private Addresses addresses = new Addresses();

    @Option(names = "--text-dump", description = "The input is the plain text of pages; folders are walked for .txt.")
    private boolean textDump;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = Zone.class,
            description =
                    "The zone of the pages' clocks, such as Asia/Baku, for times that are shown without an offset.")
    private ZoneId zone;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages are read at a time (default: the number of processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "Saved pages, plain or gzipped. Folders are walked for .html, .htm and .html.gz.")
    private List<Path> arguments;

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
        return new CommandLine(new Broadsheet(out, err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(help, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads starts at 1, not at " + threads);
        }
        UrlTable urls = urls();
        List<Path> pages = new PageFiles(textDump ? PageFiles.DUMPS : PageFiles.PAGES, messages).of(arguments);
        if (addresses.url != null && pages.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--url is for one page, and here are " + pages.size() + "; --urls takes a table");
        }
        print(pages, urls);
        return messages.anyFailure() ? 1 : 0;
    }

    private UrlTable urls() {
        try {
            return addresses.table != null ? UrlTable.read(addresses.table) : UrlTable.always(addresses.url);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "--urls " + addresses.table + ": " + Messages.reason(e), e);
        }
    }

    private void print(List<Path> pages, UrlTable urls) throws InterruptedException {
        ArticleParser.Builder builder = ArticleParser.builder();
        ArticleParser parser = (zone == null ? builder : builder.zone(zone)).build();
        Format.Printer printer = format.printer(pages.size() > 1);
        try (Progress progress = Progress.over(pages.size(), messages)) {
            new InOrder(threads).run(pages, page -> printed(page, parser, urls, printer), (page, printed) -> {
                write(page, printed);
                progress.step();
            });
            out.flush();
        } catch (IOException e) {
            if (!isBrokenPipe(e)) {
                messages.failure("standard output: " + Messages.reason(e));
            }
        }
    }

    private String printed(Path page, ArticleParser parser, UrlTable urls, Format.Printer printer) throws IOException {
        Source file = Source.file(page);
        Source source = urls.find(page).map(file::at).orElse(file);
        Article article = parser.parse(textDump ? source.asTextDump() : source);
        return printer.print(page, article);
    }

    private void write(Path page, Future<String> printed) throws IOException, InterruptedException {
        try {
            out.write(printed.get().getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (ExecutionException e) {
            messages.failure(
                    e.getCause() instanceof IOException unreadable
                            ? unreadable.getMessage() // names the file itself
                            : page + ": this should not have happened, please report it: " + e.getCause());
        }
    }

    /** Whether the reader of our output has gone, as {@code head} does: nothing to complain about. */
    private static boolean isBrokenPipe(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }

    /** Reads the name of a time zone. */
    static final class Zone implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String name) {
            try {
                return ZoneId.of(name);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + name + "' is no time zone; one is Asia/Baku");
            }
        }
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
