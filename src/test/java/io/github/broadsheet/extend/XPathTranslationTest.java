package io.github.broadsheet.extend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XPathTranslationTest {
    private static final Document PAGE = Jsoup.parse("""
            <html><head><title>T</title></head><body class="page one-col">
            <div id="top" class="nav top"><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></div>
            <main><article class="story lead" id="story-1">
              <h1 class="headline">Dam <em>opens</em></h1>
              <div class="text body--main 2col"><p>First</p><p class="more">Second <b>bold</b></p>
                <p>Read also: <a href="/c">C</a></p><aside><p>Aside</p></aside>
                <p><strong>SEE ALSO</strong></p><ul><li>x</li><li>y</li></ul></div>
              <div class="textual">Not text</div>
              <div><div class="inner"><a rel="x" href="https://share.example/?u=1">Share</a></div></div>
              <figure><img src="/dot.gif"><img src=""><figcaption>Caption</figcaption><p>After</p></figure>
            </article>
            <article class="story" id="story-2"><h1>Other</h1><p>Text</p><footer>F</footer><p>Tail</p></article></main>
            <div data-qa="newsletter" class="text">Sign up</div>
            <h2 class="a">1</h2><h2 class="b">2</h2><h2 class="b">3</h2>
            </body></html>""");

    /** jsoup's own XPath, which is the JDK's, tells what an expression means. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//p",
                "/html/body/div[2]",
                "/html/body//p",
                "//article/h1",
                "//article//p",
                "//*[@id='top']//a",
                "//div[@class='nav top']",
                "//div[contains(@class, 'text')]",
                "//div[contains(concat(' ',normalize-space(@class),' '),' text ')]",
                "//div[contains(concat(' ', @class, ' '), ' 2col ')]",
                "//div[contains(concat(' ',normalize-space(@class),' '),' body--')]",
                "//article[contains(concat(' ', @id, ' '), ' story-1 ')]",
                "//div[@class='text' or @id='top']",
                "//div[@class and not(@id)]",
                "//div[(@id='top' or @data-qa) and @class]",
                "//article[starts-with(@id, 'story-')]",
                "//article[@id != 'story-1']",
                "//p[1]",
                "//p[2]",
                "//p[last()]",
                "//p[position()<3]",
                "//p[position()>=2]",
                "//div/*[1]",
                "//h2[@class='b'][1]",
                "//h1[.//em]",
                "//p[b]",
                "//p[not(a) and not(b)]",
                "//p[contains(., 'Read also')]",
                "//p[contains(text(), 'Read also')]",
                "//p[contains(a, 'C')]",
                "//div[.//a[contains(@href, 'share.example')]]",
                "//a[starts-with(@href, 'https:')]/parent::div",
                "//a[@rel='x']/../..",
                "//a[@rel='x']/ancestor::div",
                "//a[@rel='x']/ancestor::div[1]",
                "//strong[text()='SEE ALSO']/parent::p",
                "//strong[.='SEE ALSO']/parent::p/following-sibling::*",
                "//strong[.='SEE ALSO']/parent::p/following-sibling::*[1][self::ul]",
                "//div//strong/parent::p",
                "//div//a/parent::div",
                "//article//b/parent::*",
                "//main//em/ancestor::article",
                "//main//em/ancestor::body",
                "//footer/self::footer | //footer/following-sibling::*",
                "//figure/figcaption/following-sibling::p",
                "//img[@src='']",
                "//img[not(@alt)] | //h2[@class='a']",
                "//article[footer]/p",
                "//article[./footer]//p",
                "//li[ancestor::article]",
                "//p[parent::div and not(preceding-sibling::p)]",
                "//p[preceding-sibling::footer]",
                "//descendant::h2",
                "//h1[text()]",
                "(//article)//h1",
                "(//h1 | //h2)",
                "//div[@data-qa=\"newsletter\"]",
            })
    void findsWhatXPathFinds(String xpath) throws UntranslatableException {
        List<Element> meant = PAGE.selectXpath(xpath);
        assertThat(meant).as("the expression means something on the page").isNotEmpty();
        List<Place> places = XPathTranslation.of(xpath).places();
        String selector = String.join(", ", places.stream().map(Place::selector).toList());
        assertThat(PAGE.select(selector)).as(selector).containsExactlyElementsOf(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "//meta[@name='date']/@content   ||   meta[name=\"date\"] @content",
                "(//time/@datetime)[1]           ||   time @datetime",
                "//h1/text()                     ||   h1 @text()",
            })
    void tellsTheAttribute(String xpath, String none, String place) throws UntranslatableException {
        assertThat(XPathTranslation.of(xpath).places()).singleElement().hasToString(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "substring-before(//h1, ' - ')    | is a computed string (substring-before), not a place",
                "//div[string-length(@class) = 5] | uses the function string-length",
                "//p[count(a) > 2]                | uses the function count",
                "//p[a > 2]                       | compares numbers",
                "//p[@a = @b]                     | compares with something else than a string",
                "//h2/preceding::p                | goes along preceding::, which CSS cannot",
                "//h2/following-sibling::p[1]     | counts among following siblings",
                "(//p)[2]                         | picks from the whole document, but not the first",
                "//p[contains(., \"it's\")]       | looks for text with brackets or quotes",
                "div[@id='x']                     | is no path from the root; it would start with //",
                "'Some words'                     | is no path from the root; it would start with //",
                "//div[@id='x'                    | not understood from here:",
                "//div[@class='a\\b']             | holds a value that a selector cannot hold",
                "//*[@class=concat('a', 'b')]     | compares with something else than a string",
                "//p/text()[contains(., 'x')]     | picks among pieces of text, not elements",
                "//svg:rect                       | not understood from here: svg:rect",
                "//h1/self::h2                    | can find nothing",
                "//node()[self::h1]               | picks among pieces of text, not elements",
                "//b/ancestor::p/ancestor::*/ancestor::* | goes up too often",
            })
    void saysWhyItCannot(String xpath, String reason) {
        assertThatThrownBy(() -> XPathTranslation.of(xpath))
                .isInstanceOf(UntranslatableException.class)
                .hasMessageStartingWith(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p[//p[", "(", "not(", "normalize-space(", "concat(' ',", "a["})
    void boundsNesting(String part) {
        assertThatThrownBy(() -> XPathTranslation.of("//p[" + part.repeat(10_000)))
                .isInstanceOf(UntranslatableException.class);
        assertThatThrownBy(() -> XPathTranslation.of(part.repeat(10_000))).isInstanceOf(UntranslatableException.class);
    }
}
