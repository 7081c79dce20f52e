package io.github.broadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.browser.Chromium;
import io.github.broadsheet.browser.Tab;
import io.github.broadsheet.model.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens reports in a real browser. Screenshots stay in {@code target/screenshots} to be looked at. */
class ReportInBrowserTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String SHOWN =
            "[...document.querySelectorAll('.segments > li')].filter(e => e.offsetHeight > 0).map(e => e.id).join()";
    private static final int TAB = 9;
    private static final int ARROW_RIGHT = 39;

    @TempDir
    static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> executable = Chromium.executable();
        Assumptions.assumeTrue(
                executable.isPresent(), "skipped: no Chromium here; name one in -Dbroadsheet.chromium or CHROMIUM");
        Files.createDirectories(SCREENSHOTS);
        browser = Chromium.start(executable.get(), Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (browser != null) {
            browser.stop();
        }
    }

    @Test
    void filtersByReasonWithTheMouse() throws Exception {
        Tab tab = open("small", SampleExplanations.small());
        tab.resize(1280, 900);
        assertThat(tab.evaluate(SHOWN)).isEqualTo("s1,s2,s3,s4,s5");
        tab.screenshot(SCREENSHOTS.resolve("small-light.png"));
        tab.click("label:has(#show-kept)");
        assertThat(tab.evaluate(SHOWN)).isEqualTo("s3,s4");
        tab.click("label:has(#show-out)");
        assertThat(tab.evaluate(SHOWN)).isEqualTo("s1,s2,s5");
        tab.click("label:has(#show-r1)");
        assertThat(tab.evaluate(SHOWN)).isEqualTo("s5");
        assertThat(tab.complaints()).isEmpty();
    }

    @Test
    void filtersByReasonWithTheKeyboard() throws Exception {
        Tab tab = open("keys", SampleExplanations.small());
        for (int i = 0; i < 20 && !"show-all".equals(tab.evaluate("document.activeElement.id")); i++) {
            tab.press("Tab", TAB);
        }
        tab.press("ArrowRight", ARROW_RIGHT);
        assertThat(tab.evaluate(SHOWN)).isEqualTo("s3,s4");
        assertThat(tab.evaluate("getComputedStyle(document.querySelector('#show-kept + span')).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void followsTheReadersColoursAndLetsThemChoose() throws Exception {
        Tab tab = open("dark", SampleExplanations.small());
        tab.resize(1280, 900);
        String paper = "getComputedStyle(document.body).backgroundColor";
        Object light = tab.evaluate(paper);
        tab.prefer("dark");
        Object dark = tab.evaluate(paper);
        assertThat(dark).isNotEqualTo(light);
        tab.screenshot(SCREENSHOTS.resolve("small-dark.png"));
        tab.click("label:has(#theme-light)");
        assertThat(tab.evaluate(paper)).isEqualTo(light);
        tab.prefer("light");
        tab.click("label:has(#theme-dark)");
        assertThat(tab.evaluate(paper)).isEqualTo(dark);
    }

    @Test
    void opensTheCandidatesThatLost() throws Exception {
        Tab tab = open("lost", SampleExplanations.small());
        tab.resize(1280, 900);
        String seen = "document.querySelector('.lost li').checkVisibility()";
        assertThat(tab.evaluate(seen)).isEqualTo(false);
        tab.click(".lost summary");
        assertThat(tab.evaluate(seen)).isEqualTo(true);
        assertThat(tab.evaluate("document.querySelector('.lost li').innerText"))
                .asString()
                .contains("Dam opens after nine years | Herald", "holds the site");
    }

    @Test
    void fitsAPhone() throws Exception {
        fitsAPhone("phone-small", SampleExplanations.small());
        fitsAPhone("phone-hostile", SampleExplanations.hostile());
    }

    private static void fitsAPhone(String name, Explanation explanation) throws Exception {
        Tab tab = open(name, explanation);
        tab.resize(360, 740);
        assertThat(tab.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        tab.screenshot(SCREENSHOTS.resolve(name + ".png"));
        tab.evaluate("document.getElementById('page').scrollIntoView()");
        tab.screenshot(SCREENSHOTS.resolve(name + "-page.png"));
    }

    @Test
    void staysUsableOnALongPage() throws Exception {
        Tab tab = open("long", SampleExplanations.longPage(10_000));
        tab.resize(1280, 900);
        tab.screenshot(SCREENSHOTS.resolve("long.png"));
        tab.click("label:has(#show-kept)");
        assertThat(tab.evaluate("document.querySelectorAll('.segments > .kept').length"))
                .isEqualTo(590);
        assertThat(tab.evaluate("getComputedStyle(document.getElementById('s1')).display"))
                .isEqualTo("none");
        tab.click(".stretches a:nth-of-type(10)");
        tab.settle();
        assertThat(tab.evaluate("(() => { const top = document.getElementById('s9102').getBoundingClientRect().top;"
                        + " return top > 0 && top < innerHeight; })()"))
                .isEqualTo(true);
        tab.screenshot(SCREENSHOTS.resolve("long-kept.png"));
    }

    @Test
    void runsNothingOfAHostilePageAndAsksForNothing() throws Exception {
        Tab tab = open("hostile", SampleExplanations.hostile());
        tab.resize(1280, 900);
        tab.screenshot(SCREENSHOTS.resolve("hostile.png"));
        tab.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)");
        tab.click("label:has(#show-r30)");
        assertThat(tab.evaluate("typeof window.hit")).isEqualTo("undefined");
        assertThat(tab.evaluate("document.scripts.length + document.images.length"))
                .isEqualTo(0);
        assertThat(tab.evaluate("[...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames())"
                        + ".filter(name => name.startsWith('on') || name === 'style' || name === 'src').length"))
                .isEqualTo(0);
        assertThat(tab.requests()).singleElement().asString().startsWith("file:");
        assertThat(tab.complaints()).isEmpty();
    }

    private static Tab open(String name, Explanation explanation) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".html");
        Files.writeString(file, new ReportWriter().write(explanation));
        return browser.open(file.toUri());
    }
}
