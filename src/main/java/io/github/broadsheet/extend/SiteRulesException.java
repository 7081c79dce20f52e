package io.github.broadsheet.extend;

/** Says what is wrong in a file of site rules, where, and what to write instead. */
public final class SiteRulesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final String key;
    private final int line;
    private final int column;

    SiteRulesException(String file, String key, int line, int column, String problem) {
        super(file + ", line " + line + ", column " + column + (key.isEmpty() ? "" : ", key " + key) + ": " + problem);
        this.file = file;
        this.key = key;
        this.line = line;
        this.column = column;
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    /** The key that holds the mistake, such as {@code drop[1]} or {@code fields.views}; empty for the file as a whole. */
    public String key() {
        return key;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1. */
    public int column() {
        return column;
    }
}
