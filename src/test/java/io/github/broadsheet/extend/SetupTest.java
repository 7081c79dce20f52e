package io.github.broadsheet.extend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.Page;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetupTest {
    private static final ZoneId BAKU = ZoneId.of("Asia/Baku");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void takesTheRulesMadeMostCloselyForAHost() throws IOException {
        SiteRules sport = SiteRules.forHost("sport.example.org");
        SiteRules below = SiteRules.forHost("*.example.org");
        SiteRules all = SiteRules.forHost("example.org");
        var setup = new Setup(null, 0, List.of(sport, below, all), List.of());
        assertThat(setup.rulesFor(page("https://sport.example.org/x"))).contains(sport);
        assertThat(setup.rulesFor(page("https://live.sport.example.org/x"))).contains(sport);
        assertThat(setup.rulesFor(page("https://example.org/x"))).contains(all);
        assertThat(setup.rulesFor(page("https://example.net/x"))).isEmpty();
        assertThat(setup.rulesFor(page("no address"))).isEmpty();
    }

    @Test
    void takesTheLastOfEqualRules() throws IOException {
        SiteRules first = SiteRules.forHost("example.org");
        SiteRules last = SiteRules.forHost("example.org");
        var setup = new Setup(null, 0, List.of(first, last), List.of());
        assertThat(setup.rulesFor(page("https://www.example.org/"))).containsSame(last);
    }

    @Test
    void prefersTheZoneOfTheSite() throws IOException {
        var setup = new Setup(PARIS, 0, List.of(SiteRules.forHost("example.org").zone(BAKU)), List.of());
        assertThat(setup.zoneFor(page("https://example.org/x"))).contains(BAKU);
        assertThat(setup.zoneFor(page("https://example.net/x"))).contains(PARIS);
    }

    private static Page page(String url) throws IOException {
        return PageReader.read(Source.html("<p>x").at(url), Limits.defaults());
    }
}
