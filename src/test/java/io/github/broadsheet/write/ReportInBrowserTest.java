package io.github.broadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.browser.Chromium;
import io.github.broadsheet.model.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Opens reports in a real browser. Screenshots stay in {@code target/screenshots} to be looked at. */
class ReportInBrowserTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String SHOWN =
            "[...document.querySelectorAll('.segments > li')].filter(e => e.offsetHeight > 0).map(e => e.id).join()";

    @TempDir
    static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Chromium.start();
        Files.createDirectories(SCREENSHOTS);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.stop();
        }
    }

    @Test
    void filtersByReasonWithTheMouse() throws IOException {
        open("small", SampleExplanations.small());
        browser.resize(1280, 900);
        assertThat(browser.evaluate(SHOWN)).isEqualTo("s1,s2,s3,s4,s5");
        browser.screenshot(SCREENSHOTS.resolve("small-light.png"));
        browser.click("label:has(#show-kept)");
        assertThat(browser.evaluate(SHOWN)).isEqualTo("s3,s4");
        browser.click("label:has(#show-out)");
        assertThat(browser.evaluate(SHOWN)).isEqualTo("s1,s2,s5");
        browser.click("label:has(#show-r1)");
        assertThat(browser.evaluate(SHOWN)).isEqualTo("s5");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void filtersByReasonWithTheKeyboard() throws IOException {
        open("keys", SampleExplanations.small());
        for (int i = 0; i < 20 && !"show-all".equals(browser.evaluate("document.activeElement.id")); i++) {
            browser.press(Keys.TAB);
        }
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.evaluate(SHOWN)).isEqualTo("s3,s4");
        assertThat(browser.evaluate("getComputedStyle(document.querySelector('#show-kept + span')).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void followsTheReadersColoursAndLetsThemChoose() throws IOException {
        open("dark", SampleExplanations.small());
        browser.resize(1280, 900);
        String paper = "getComputedStyle(document.body).backgroundColor";
        Object light = browser.evaluate(paper);
        browser.prefer("dark");
        Object dark = browser.evaluate(paper);
        assertThat(dark).isNotEqualTo(light);
        browser.screenshot(SCREENSHOTS.resolve("small-dark.png"));
        browser.click("label:has(#theme-light)");
        assertThat(browser.evaluate(paper)).isEqualTo(light);
        browser.prefer("light");
        browser.click("label:has(#theme-dark)");
        assertThat(browser.evaluate(paper)).isEqualTo(dark);
    }

    @Test
    void opensTheCandidatesThatLost() throws IOException {
        open("lost", SampleExplanations.small());
        browser.resize(1280, 900);
        String seen = "document.querySelector('.lost li').checkVisibility()";
        assertThat(browser.evaluate(seen)).isEqualTo(false);
        browser.click(".lost summary");
        assertThat(browser.evaluate(seen)).isEqualTo(true);
        assertThat(browser.evaluate("document.querySelector('.lost li').innerText"))
                .asString()
                .contains("Dam opens after nine years | Herald", "holds the site");
    }

    @Test
    void fitsAPhone() throws IOException {
        fitsAPhone("phone-small", SampleExplanations.small());
        fitsAPhone("phone-hostile", SampleExplanations.hostile());
    }

    private static void fitsAPhone(String name, Explanation explanation) throws IOException {
        open(name, explanation);
        browser.resize(360, 740);
        assertThat(browser.evaluate("document.documentElement.scrollWidth")).isEqualTo(360L);
        browser.screenshot(SCREENSHOTS.resolve(name + ".png"));
        browser.evaluate("document.getElementById('page').scrollIntoView()");
        browser.screenshot(SCREENSHOTS.resolve(name + "-page.png"));
    }

    @Test
    void staysUsableOnALongPage() throws IOException {
        open("long", SampleExplanations.longPage(10_000));
        browser.resize(1280, 900);
        browser.screenshot(SCREENSHOTS.resolve("long.png"));
        browser.click("label:has(#show-kept)");
        assertThat(browser.evaluate("document.querySelectorAll('.segments > .kept').length"))
                .isEqualTo(590L);
        assertThat(browser.evaluate("getComputedStyle(document.getElementById('s1')).display"))
                .isEqualTo("none");
        browser.click(".stretches a:nth-of-type(10)");
        browser.settle();
        assertThat(browser.evaluate("(() => { const top = document.getElementById('s9102').getBoundingClientRect().top;"
                        + " return top > 0 && top < innerHeight; })()"))
                .isEqualTo(true);
        browser.screenshot(SCREENSHOTS.resolve("long-kept.png"));
    }

    @Test
    void runsNothingOfAHostilePageAndAsksForNothing() throws IOException {
        open("hostile", SampleExplanations.hostile());
        browser.resize(1280, 900);
        browser.screenshot(SCREENSHOTS.resolve("hostile.png"));
        browser.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)");
        browser.click("label:has(#show-r30)");
        assertThat(browser.evaluate("typeof window.hit")).isEqualTo("undefined");
        assertThat(browser.evaluate("document.scripts.length + document.images.length"))
                .isEqualTo(0L);
        assertThat(browser.evaluate("[...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames())"
                        + ".filter(name => name.startsWith('on') || name === 'style' || name === 'src').length"))
                .isEqualTo(0L);
        assertThat(browser.requests()).singleElement().asString().startsWith("file:");
        assertThat(browser.complaints()).isEmpty();
    }

    private static void open(String name, Explanation explanation) throws IOException {
        Path file = folder.resolve(name + ".html");
        Files.writeString(file, new ReportWriter().write(explanation));
        browser.open(file);
    }
}
