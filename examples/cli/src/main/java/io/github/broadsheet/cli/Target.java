package io.github.broadsheet.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Where what is printed goes. */
interface Target {
    /** What to call it in messages. */
    String name();

    /** Whether a page is there already, from an earlier run. */
    boolean has(Input page);

    /** Takes what was printed of a page. */
    void write(Input page, String printed) throws IOException;

    /** All pages one after the other into a stream. */
    static Target stream(OutputStream out) {
        return new Target() {
            @Override
            public String name() {
                return "standard output";
            }

            @Override
            public boolean has(Input page) {
                return false;
            }

            @Override
            public void write(Input page, String printed) throws IOException {
                out.write(printed.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        };
    }
}
