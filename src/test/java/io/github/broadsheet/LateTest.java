package io.github.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.body.BodyFinder;
import io.github.broadsheet.body.BodyReading;
import io.github.broadsheet.build.BlockBuilder;
import io.github.broadsheet.chrome.ChromeRules;
import io.github.broadsheet.extend.Setup;
import io.github.broadsheet.extend.SiteRules;
import io.github.broadsheet.metadata.Facts;
import io.github.broadsheet.metadata.MetadataReader;
import io.github.broadsheet.outline.Outline;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.Page;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A deadline that passes between two rooms stops the loops of the later one. */
class LateTest {
    private static final String TEXT = "<p>The tide went out, and the boats lay on the mud until the evening.</p>";
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Setup SETUP = new Setup(
            null, 0, List.of(SiteRules.forHost("example.org").drop(".promo").drop("aside")), List.of());

    private final Page page;
    private final Outline outline;
    private final BodyReading body;
    private final Facts facts;

    LateTest() throws IOException {
        read(Limits.defaults().withDeadline(Duration.ofDays(1))); // loads classes, so that what follows is in time
        page = read(Limits.defaults().withDeadline(SOON));
        outline = Outline.of(page);
        body = BodyFinder.find(outline, SETUP);
        facts = MetadataReader.read(outline, body.span(), SETUP);
        assertThat(page.notes().lines()).isEmpty();
    }

    private static Page read(Limits limits) throws IOException {
        String html = "<html lang=en><title>Tide</title><article><h1>Tide</h1>" + TEXT.repeat(100)
                + "<table><tr><td>1<td>2</tr><tr><td>3<td>4</tr></table>";
        Page page = PageReader.read(Source.html(html).at("https://example.org/tide"), limits);
        Outline outline = Outline.of(page);
        MetadataReader.read(outline, BodyFinder.find(outline, SETUP).span(), SETUP);
        return page;
    }

    private void waitForTheDeadline() throws InterruptedException {
        while (!page.deadline().passed()) {
            Thread.sleep(10);
        }
    }

    @Test
    void theWalkStops() throws InterruptedException {
        waitForTheDeadline();
        assertThat(Outline.of(page).boxes().size()).isBetween(1, outline.boxes().size() - 1);
        assertThat(page.notes().lines()).containsExactly("the deadline passed while the page was read");
    }

    @Test
    void chromeIsLeftInPlace() throws InterruptedException {
        waitForTheDeadline();
        assertThat(ChromeRules.apply(outline, body, facts, SETUP))
                .hasSize(outline.segments().size());
        assertThat(page.notes().lines())
                .containsExactly(
                        "the deadline passed while the rules for its site were applied",
                        "the deadline passed while its chrome was taken out");
        assertThat(ChromeRules.explain(outline, body, facts, SETUP))
                .hasSize(outline.segments().size());
    }

    @Test
    void theBodyEndsEarly() throws InterruptedException {
        int whole = BlockBuilder.build(outline, segment -> true).size();
        waitForTheDeadline();
        assertThat(BlockBuilder.build(outline, segment -> true).size()).isBetween(1, whole - 1);
        assertThat(page.notes().lines())
                .containsExactly(
                        "the deadline passed while its pictures were found",
                        "the deadline passed while the body was built");
    }
}
