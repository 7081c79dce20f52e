/** Turns the HTML of a saved news page into a clean, immutable article. */
module io.github.broadsheet {
    requires transitive org.jsoup;
    requires tools.jackson.core;
    requires static transitive org.jspecify;
    requires static apache.mime4j.core;
    requires static org.assertj.core;
    requires static org.junit.jupiter.api;

    exports io.github.broadsheet;
    exports io.github.broadsheet.model;
    exports io.github.broadsheet.page;
    exports io.github.broadsheet.extend;
    exports io.github.broadsheet.saved;
    exports io.github.broadsheet.testkit;
    exports io.github.broadsheet.write;
}
