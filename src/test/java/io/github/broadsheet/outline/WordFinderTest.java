package io.github.broadsheet.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFinderTest {
    private static final WordFinder VIEWS = new WordFinder("views");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "views",
                "VIEWS",
                "Post-Views",
                "post_views",
                "post__views--small",
                "box views\nwide",
                "views300",
                "3views",
                "post/views:hover",
                "\ud83d\udc41views",
                "viewsviews views"
            })
    void aWordEndsAtWhateverIsNoLetter(String name) {
        assertThat(VIEWS.in(name)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "reviews", "viewsport", "postViews", "v-iews", "view s", "\u00e9views", "views\u0434"})
    void lettersOfAnyScriptGoOnWithAWord(String name) {
        assertThat(VIEWS.in(name)).isZero();
    }

    @Test
    void anAsteriskStandsForFurtherLetters() {
        var finder = new WordFinder("bio", "subscri*", "*count", "*caption*");
        assertThat(finder.in("bio")).isEqualTo(1);
        assertThat(finder.in("biology symbio")).isZero();
        assertThat(finder.in("box-subscribe subscri")).isEqualTo(2);
        assertThat(finder.in("unsubscribe")).isZero();
        assertThat(finder.in("viewcount count2")).isEqualTo(4);
        assertThat(finder.in("countdown")).isZero();
        assertThat(finder.in("wp-figcaptions")).isEqualTo(8);
        assertThat(finder.in("cap-tion")).isZero();
    }

    @Test
    void groupsAreToldApartAndWordsMayShareTheirLetters() {
        var finder = new WordFinder("ad ads", "ads share", "*share*");
        assertThat(finder.in("ad")).isEqualTo(1);
        assertThat(finder.in("ads")).isEqualTo(1 | 2);
        assertThat(finder.in("ad ads-share")).isEqualTo(1 | 2 | 4);
        assertThat(finder.in("shared")).isEqualTo(4);
    }

    @Test
    void aTextIsReadInSmallLettersOnly() {
        assertThat(VIEWS.inText("two views of a bridge")).isEqualTo(1);
        assertThat(VIEWS.inText("Views of a bridge")).isZero();
    }

    @Test
    void aBoxIsNamedByItsClassAndItsId() throws IOException {
        var finder = new WordFinder("tags", "share", "tagsshare");
        var source = Source.html("<p class='post-tags' id='share_1'>Low tide at noon");
        Box box = Outline.of(PageReader.read(source, Limits.defaults()))
                .segments()
                .get(0)
                .box();
        assertThat(finder.in(box)).isEqualTo(1 | 2);
    }
}
