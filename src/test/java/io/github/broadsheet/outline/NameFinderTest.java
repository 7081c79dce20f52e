package io.github.broadsheet.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameFinderTest {
    private final NameFinder finder = new NameFinder("tag title", "subtitle sub-", "/tag/ ?tag=");

    @Test
    void findsNamesWhereverTheyStand() {
        assertThat(finder.in("")).isZero();
        assertThat(finder.in("ta-g t\u00e4g ti tle")).isZero();
        assertThat(finder.in("PostTagline")).isEqualTo(1);
        assertThat(finder.in("sub-head")).isEqualTo(2);
        assertThat(finder.in("/stories?tag=tides")).isEqualTo(1 | 4);
    }

    @Test
    void findsNamesInsideOthersAndAfterABrokenStart() {
        assertThat(finder.in("subtitle")).isEqualTo(1 | 2);
        assertThat(finder.in("subsubtitle")).isEqualTo(1 | 2);
        assertThat(finder.in("subtitag")).isEqualTo(1);
    }

    @Test
    void looksAtAStretchAlone() {
        assertThat(finder.in("tag sub-tag", 0, 2)).isZero();
        assertThat(finder.in("tag sub-tag", 4, 8)).isEqualTo(2);
    }

    @Test
    void tellsUpTo64GroupsApart() {
        String[] tooMany = Collections.nCopies(65, "tag").toArray(String[]::new);
        assertThatThrownBy(() -> new NameFinder(tooMany)).isInstanceOf(IllegalArgumentException.class);
        String[] groups = Collections.nCopies(64, "tag").toArray(String[]::new);
        assertThat(new NameFinder(groups).in("tags")).isEqualTo(-1L);
    }

    @Test
    void joinedFindersFindWhatEachOfThemDoes() throws IOException {
        var first = new NameFinder("byline author", "menu");
        var second = new NameFinder("menu", "line", "share");
        var stranger = new NameFinder("share");
        var page = PageReader.read(
                Source.html("<nav class=MainMenu></nav><p class=byline>By A. Bee</p><i id=share-line>x</i>"),
                Limits.defaults());
        Outline apart = Outline.of(page);
        Outline joint = Outline.of(page, NameFinder.joint(first, second));

        for (Box box : joint.boxes()) {
            for (NameFinder finder : List.of(first, second, stranger)) {
                assertThat(joint.names(finder).of(box.index()))
                        .isEqualTo(apart.names(finder).of(box.index()))
                        .isEqualTo(finder.in(box));
            }
        }
        assertThat(joint.boxes()).anyMatch(box -> joint.names(second).of(box.index()) == 0b110);
    }
}
