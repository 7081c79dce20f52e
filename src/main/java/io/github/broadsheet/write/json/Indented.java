package io.github.broadsheet.write.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The layout of JSON for people: a line for each value, two blanks deeper. Line ends are {@code \n} on every system. */
public final class Indented extends ObjectWriteContext.Base {
    /** The layout. */
    public Indented() {}

    @Override
    public PrettyPrinter getPrettyPrinter() {
        var indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
