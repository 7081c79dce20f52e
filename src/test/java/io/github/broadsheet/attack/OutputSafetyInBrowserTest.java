package io.github.broadsheet.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.browser.Chromium;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.write.HtmlWriter;
import io.github.broadsheet.write.Rendition;
import io.github.broadsheet.write.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same in a real browser: no script runs, whatever the reader touches, and nothing is asked for elsewhere. Pictures are
 * left out of the articles here, for an article may show those of its page.
 */
class OutputSafetyInBrowserTest {
    /** Does to every element what a reader may do, and more; links are followed only where they run a script. */
    private static final String TOUCH = """
            (() => {
              document.addEventListener('click', event => {
                const link = event.target.closest('a');
                if (link && !/^(javascript|data|vbscript|blob):/i.test(link.href)) event.preventDefault();
              }, true);
              const all = [...document.querySelectorAll('*')];
              for (const element of all) {
                for (const type of ['mouseover', 'pointerover', 'pointerenter', 'focus', 'toggle', 'load', 'error',
                    'animationstart', 'wheel', 'beforeinput', 'auxclick', 'begin']) {
                  element.dispatchEvent(new Event(type, {bubbles: true}));
                }
                if (element.click) element.click();
                if (element.focus) element.focus();
              }
              return all.length;
            })()""";

    @TempDir
    static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.stop();
        }
    }

    private static List<Explanation> attacks() throws IOException {
        var all = new ArrayList<Explanation>();
        for (String payload : Payloads.markup()) {
            all.add(Attacked.byHand(payload, "https://example.org/x"));
        }
        for (String payload : Payloads.addresses()) {
            all.add(Attacked.byHand("The harbour", payload));
        }
        for (int i = 0; i < Payloads.markup().size(); i += 4) {
            all.add(Attacked.fromPage(Payloads.markup().get(i)));
        }
        return all;
    }

    @Test
    void articlesRunNothingAndAskForNothing() throws IOException {
        var writer = new HtmlWriter(Rendition.full().withoutImages());
        var page = new StringBuilder("<!doctype html><meta charset=utf-8><title>Articles</title>");
        long articles = 0;
        for (Explanation attack : attacks()) {
            page.append(writer.write(attack.article()));
            articles++;
        }
        open("articles", page.toString());
        assertThat(browser.evaluate("document.querySelectorAll('body > article').length"))
                .isEqualTo(articles);
        assertHarmless();
    }

    @Test
    void aTitleIsATitleAndAPictureIsAPicture() throws IOException {
        var page = new StringBuilder("<!doctype html><meta charset=utf-8><title>Pictures</title>");
        for (String payload : Payloads.addresses()) {
            page.append(new HtmlWriter()
                    .write(Attacked.byHand("The harbour", payload).article()));
        }
        open("pictures", page.toString());
        browser.evaluate(TOUCH);
        browser.settle();
        assertThat(browser.evaluate("typeof window.hit")).isEqualTo("undefined");
        assertThat(browser.requests()).hasSizeGreaterThan(1).allMatch(url -> url.matches("(?s)(file|https?):.*"));
    }

    @Test
    void reportsRunNothingAndAskForNothing() throws IOException {
        List<Explanation> attacks = attacks();
        for (int i = 0; i < attacks.size(); i += attacks.size() / 30) {
            open("report" + i, new ReportWriter().write(attacks.get(i)));
            assertHarmless();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void assertHarmless() throws IOException {
        assertThat(browser.evaluate(TOUCH)).isInstanceOf(Number.class);
        browser.settle();
        assertThat(browser.evaluate("typeof window.hit")).isEqualTo("undefined");
        assertThat(browser.evaluate("document.scripts.length + document.images.length + frames.length"))
                .isEqualTo(0L);
        assertThat(browser.requests()).singleElement().asString().startsWith("file:");
    }

    private static void open(String name, String html) throws IOException {
        Path file = folder.resolve(name + ".html");
        Files.writeString(file, html);
        browser.open(file);
    }

    @Test
    void thePayloadsBiteWhereOutputIsCareless() throws IOException {
        open(
                "careless",
                "<!doctype html><title>x</title>"
                        + String.join("\n", Payloads.markup().subList(0, 60)));
        assertThat(browser.evaluate("window.hit")).isEqualTo(1L);
        assertThat(browser.evaluate("document.hasFocus()")).isEqualTo(true);
        assertThat(browser.requests()).hasSizeGreaterThan(1);
        assertThat(browser.complaints()).isNotEmpty();
    }
}
