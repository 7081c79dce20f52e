package io.github.broadsheet.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What the tool tells on standard error: a line for each failure, and below them a status line that may change. */
final class Messages {
    private static final int WIDTH = 79;
    private static final String BLANK = "\r" + " ".repeat(WIDTH) + "\r";

    private final PrintStream err;
    private String status = "";
    private boolean anyFailure;

    Messages(PrintStream err) {
        this.err = err;
    }

    /** Tells what failed, in one line. */
    synchronized void failure(String line) {
        anyFailure = true;
        tell("broadsheet: " + line);
    }

    /** Tells something in one line. */
    synchronized void tell(String line) {
        String clean = line.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        err.print((status.isEmpty() ? "" : BLANK) + clean + "\n" + status);
        err.flush();
    }

    /** Shows a status line in place of the last; an empty one takes it away. */
    synchronized void status(String line) {
        err.print(BLANK + line);
        err.flush();
        status = line;
    }

    /** How many characters a status line may have. */
    int width() {
        return WIDTH;
    }

    /** Whether anything failed so far. */
    synchronized boolean anyFailure() {
        return anyFailure;
    }

    /** What could not be read and why, in a few words. */
    static String named(IOException cause) {
        return cause instanceof FileSystemException failed && failed.getFile() != null
                ? failed.getFile() + ": " + reason(cause)
                : reason(cause);
    }

    /** Why something could not be read, in a few words. */
    static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (cause instanceof AccessDeniedException) {
            return "there is no permission to";
        }
        if (cause instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
