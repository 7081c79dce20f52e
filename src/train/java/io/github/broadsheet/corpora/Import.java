package io.github.broadsheet.corpora;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command that turns a checkout of a public original into uniform sets. */
public final class Import {
    private static final String USAGE = String.join(
            System.lineSeparator(),
            "usage: wcxb CHECKOUT FOLDER [--split dev|test]",
            "       fundus CHECKOUT FOLDER",
            "       zyte CHECKOUT FOLDER");

    private Import() {}

    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    /**
     * Runs the command. A bad entry is named on {@code err} and skipped.
     *
     * @param arguments the source, its checkout, the folder that the sets go into, and {@code --split} for WCXB
     * @param out takes the tally
     * @return 0; 1 where nothing could be imported; 2 where the arguments are not understood
     * @throws IOException if a set cannot be written, or the checkout not be listed
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        Original original = original(arguments);
        if (original == null) {
            err.println(USAGE);
            return 2;
        }
        try (var sets = new Sets(Path.of(arguments.get(2)), original.sets(), err)) {
            original.read(Path.of(arguments.get(1)), sets);
            sets.tell(out);
            return sets.pages() > 0 ? 0 : 1;
        } catch (ImportException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static @Nullable Original original(List<String> arguments) {
        if (arguments.size() == 5 && arguments.get(0).equals("wcxb") && arguments.get(3).equals("--split")) {
            return Wcxb.of(arguments.get(4));
        }
        if (arguments.size() != 3) {
            return null;
        }
        return switch (arguments.get(0)) {
            case "wcxb" -> Wcxb.of("dev");
            case "fundus" -> new Fundus();
            case "zyte" -> new Zyte();
            default -> null;
        };
    }
}
