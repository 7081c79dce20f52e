package io.github.broadsheet.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.PageReader;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {
    private static Outline outline(String html) throws IOException {
        return Outline.of(PageReader.read(Source.html(html), Limits.defaults()));
    }

    private static List<String> texts(String html) throws IOException {
        return outline(html).segments().stream().map(Segment::text).toList();
    }

    @Test
    void collapsesBlanksAcrossNodes() throws IOException {
        assertThat(texts("<p> \n The<b> tide</b> <i> </i> went\u00a0\u3000out\t<br> <br>\n at  noon <b> </b>. </p>"))
                .containsExactly("The tide went out", "at noon .");
        assertThat(texts("<p>one<br>\n two<p>\u00a0<p>...")).containsExactly("one\ntwo");
    }

    @Test
    void leavesOutWhatNoReaderSees() throws IOException {
        assertThat(texts("<p>Ti\u00adde\u200b and\u0007 <b>\u00ad</b>time")).containsExactly("Tide and time");
    }

    @Test
    void keepsPairsOfSurrogatesAndReplacesHalves() throws IOException {
        assertThat(texts("<p>a \ud83d\udea2 b \ud83d c \udea2")).containsExactly("a \ud83d\udea2 b \ufffd c \ufffd");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The tide went out  | 4
            it's 7:30 p.m.     | 6
            潮水退去           | 2
            潮水退去了 tide    | 4
            नमस्ते दुनिया            | 2
            e\u0301te\u0301 \u0301       | 1
            """)
    void countsTheSameWordsAsItsText(String text, int words) throws IOException {
        Segment segment = outline("<p>" + text).segments().get(0);
        assertThat(segment.words()).isEqualTo(words).isEqualTo(Words.count(text));
    }

    @Test
    void noBoxReachesBeyondTheLastSegment() throws IOException {
        for (String end : List.of(
                "<h1><a>\u2014</a></h1>", "<b>...", "<h2 class=title><a href=/x><i>*</i></a>", "<p><a>|</a><br>")) {
            Outline outline = outline("<p>The tide went out.</p>" + end);
            assertThat(outline.segments()).hasSize(1);
            assertThat(outline.boxes()).allMatch(box -> box.endSegment() <= 1);
            ArticleParser.create()
                    .parse("<title>\u2014</title><p>The tide went out.</p>" + end, "https://example.org/");
        }
    }

    @Test
    void showsWhereABoxStands() throws IOException {
        Outline outline = outline("<main id=m><div class=' a  b a c'><p class='b b c'>Tide");
        assertThat(outline.boxes().get(outline.boxes().size() - 1).path()).isEqualTo("body > main#m > div.a.b > p.b.c");
    }

    @Test
    void tellsTheAttributesOfABox() throws IOException {
        Outline outline = outline("<p class=c id=i itemprop=text data-url=/t aria-label=Tides>Tide<p class=c id=j>Ebb");
        Box first = outline.segments().get(0).box();
        assertThat(List.of(first.attr("itemprop"), first.attr("data-url"), first.attr("aria-label")))
                .containsExactly("text", "/t", "Tides");
        assertThat(List.of(first.attr("itemtype"), first.attr("role"), first.attr("href")))
                .containsOnly("");
        assertThat(first.hasAttr("data-url")).isTrue();
        assertThat(first.hasAttr("itemscope")).isFalse();
        Box second = outline.segments().get(1).box();
        assertThat(second.hasOthers()).isFalse();
        assertThat(second.attr("itemprop")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            style='DISPLAY : none' | true
            style='color:red; visibility:hidden' | true
            hidden | true
            hidden=until-found | false
            style='color:red; display:block' | false
            style='clip: rect(0, 0, 0, 0)' | false
            """)
    void tellsWhatIsHidden(String markup, boolean hidden) throws IOException {
        assertThat(outline("<p " + markup + ">Tide").segments().get(0).hidden()).isEqualTo(hidden);
    }
}
