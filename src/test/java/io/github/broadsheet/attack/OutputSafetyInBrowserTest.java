package io.github.broadsheet.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.browser.Chromium;
import io.github.broadsheet.browser.Tab;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.write.HtmlWriter;
import io.github.broadsheet.write.Rendition;
import io.github.broadsheet.write.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
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
        Optional<Path> executable = Chromium.executable();
        Assumptions.assumeTrue(
                executable.isPresent(), "skipped: no Chromium here; name one in -Dbroadsheet.chromium or CHROMIUM");
        browser = Chromium.start(executable.get(), Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void stop() throws InterruptedException {
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
    void articlesRunNothingAndAskForNothing() throws Exception {
        var writer = new HtmlWriter(Rendition.full().withoutImages());
        var page = new StringBuilder("<!doctype html><meta charset=utf-8><title>Articles</title>");
        int articles = 0;
        for (Explanation attack : attacks()) {
            page.append(writer.write(attack.article()));
            articles++;
        }
        Tab tab = open("articles", page.toString());
        assertThat(tab.evaluate("document.querySelectorAll('body > article').length"))
                .isEqualTo(articles);
        assertHarmless(tab);
    }

    @Test
    void aTitleIsATitleAndAPictureIsAPicture() throws Exception {
        var page = new StringBuilder("<!doctype html><meta charset=utf-8><title>Pictures</title>");
        for (String payload : Payloads.addresses()) {
            page.append(new HtmlWriter()
                    .write(Attacked.byHand("The harbour", payload).article()));
        }
        Tab tab = open("pictures", page.toString());
        tab.evaluate(TOUCH);
        tab.settle();
        assertThat(tab.evaluate("typeof window.hit")).isEqualTo("undefined");
        assertThat(tab.requests()).allMatch(url -> url.matches("(?s)(file|https?):.*"));
    }

    @Test
    void reportsRunNothingAndAskForNothing() throws Exception {
        List<Explanation> attacks = attacks();
        for (int i = 0; i < attacks.size(); i += attacks.size() / 30) {
            Tab tab = open("report" + i, new ReportWriter().write(attacks.get(i)));
            assertHarmless(tab);
            assertThat(tab.complaints()).isEmpty();
        }
    }

    private static void assertHarmless(Tab tab) throws InterruptedException {
        assertThat(tab.evaluate(TOUCH)).isInstanceOf(Number.class);
        tab.settle();
        assertThat(tab.evaluate("typeof window.hit")).isEqualTo("undefined");
        assertThat(tab.evaluate("document.scripts.length + document.images.length + frames.length"))
                .isEqualTo(0);
        assertThat(tab.requests()).singleElement().asString().startsWith("file:");
    }

    private static Tab open(String name, String html) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".html");
        Files.writeString(file, html);
        return browser.open(file.toUri());
    }

    @Test
    void thePayloadsBiteWhereOutputIsCareless() throws Exception {
        Tab tab = open(
                "careless",
                "<!doctype html><title>x</title>"
                        + String.join("\n", Payloads.markup().subList(0, 60)));
        assertThat(tab.evaluate("window.hit")).isEqualTo(1);
    }
}
