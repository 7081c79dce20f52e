package io.github.broadsheet.chrome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.extend.SiteRules;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.model.Removal;
import io.github.broadsheet.model.Verdict;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChromeRulesTest {
    private static final String TEXT = """
            <p>The council of the harbour town agreed on Tuesday to rebuild the old pier, which a storm had broken in March.</p>
            <p>Work is to begin in spring, the mayor said, and the fishermen will be given berths at the northern quay until then.</p>
            """;
    private static final String MORE = """
            <p>The cost is put at four million, of which the region carries half; the rest comes from the sale of the former customs house.</p>
            <p>Shopkeepers along the shore had asked for a shorter closure, but engineers warned that the piles would not wait.</p>
            """;

    private static String rule(String html, String text) throws IOException {
        return verdict(explain(html), text).removal().map(Removal::rule).orElse("kept");
    }

    private static Explanation explain(String html) throws IOException {
        String page = "<html lang=en><head><title>Old pier to be rebuilt - Harbour Post</title></head><body><header>"
                + "<nav><a href=/>Home</a> <a href=/world>World</a></nav></header><main><article>" + html
                + "</article></main></body></html>";
        return ArticleParser.create().explain(Source.html(page));
    }

    private static Verdict verdict(Explanation all, String text) {
        return all.verdicts().stream()
                .filter(verdict -> verdict.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such block: " + text));
    }

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource(delimiter = '|', textBlock = """
            share-prompt     | Liked the story? Share it on social media!
            share-prompt     | Share this article
            share-prompt     | Поделиться
            share-prompt     | Paylaş
            share-prompt     | Artikel teilen
            share-prompt     | Partager cet article
            share-prompt     | شارك
            share-prompt     | 分享到：
            print            | Print
            print            | Versión para imprimir
            copy-link        | Link copied
            copy-link        | Ссылка скопирована
            copy-link        | 复制链接
            advert-label     | Advertisement
            advert-label     | РЕКЛАМА
            advert-label     | Publicité
            advert-label     | 広告
            comments-prompt  | Leave a comment
            comments-prompt  | 12 Kommentare
            comments-prompt  | 댓글 3
            newsletter       | Subscribe to our newsletter
            newsletter       | Подпишитесь на наш Telegram
            newsletter       | Abonnez-vous
            view-counter     | Views: 1,204
            view-counter     | 127 просмотров
            view-counter     | Baxış sayı: 55
            view-counter     | 阅读 3200
            reading-time     | 4 min read
            reading-time     | Время чтения: 3 минуты
            related-story    | Read also
            related-story    | Читайте также:
            related-story    | Lesen Sie auch
            related-story    | اقرأ أيضا
            related-story    | 相关阅读
            copyright        | © 2024 Harbour Post. All rights reserved.
            copyright        | При использовании материалов ссылка на сайт обязательна
            copyright        | Tüm hakları saklıdır
            copyright        | Any use of materials is allowed only with a link to the Harbour Post
            affiliate-notice | This post contains affiliate links.
            continue-reading | Continue reading
            continue-reading | Weiterlesen
            log-in           | Log in to comment
            subscription-offer | Subscribe to continue reading
            credit           | Photo: Ada Quay
            credit           | The pier in March PHOTO: Ada Quay
            credit           | Pomol u ožujku (Foto: Ada Quay / dpa)
            credit           | Foto: A. Quay / dpa
            credit           | Фото: пресс-служба порта
            contents-list    | Table of contents
            contents-list    | Inhaltsverzeichnis
            consent          | We use cookies to improve your visit
            follow-prompt    | Follow us on Facebook
            dateline         | Last updated: 4 March 2024
            dateline         | Опубликовано 4 марта 2024
            sign-off         | Source: Harbour Office
            """)
    void takesWholeLines(String rule, String text) throws IOException {
        assertThat(rule(TEXT + "<p>" + text + "</p>" + MORE, text)).isEqualTo(rule);
    }

    @ParameterizedTest(name = "{1} ahead of the text is {0}")
    @CsvSource(delimiter = '|', textBlock = """
            social-icon     | Twitter
            social-icon     | ВКонтакте
            app-store       | Google Play
            theme-switch    | Dark mode
            language-switch | Azərbaycanca
            search-prompt   | WHAT ARE YOU LOOKING FOR ?
            search-prompt   | Что вы ищете?
            font-size       | A+
            font-size       | A-
            news-ticker     | Breaking news
            news-ticker     | Son dakika
            byline          | By Ada Quay
            dateline        | Published on Monday, 12.03.2024 at 07:12 – updated on Tuesday, 13.03.2024 at 18:40
            """)
    void takesWhatStandsAheadOfTheText(String rule, String text) throws IOException {
        assertThat(rule("<div>" + text + "</div>" + TEXT + MORE, text)).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright is the matter of the dispute between the museum and the heirs, who claim that all rights were reserved when the plans were lent in 1931 and that no copy should have been made.",
                "The company said on Monday that its game would leave the App Store, and that players who had bought it on Google Play could go on using it until the end of the year.",
                "Twitter said that it had closed the accounts of three councillors, and Facebook followed within the hour, which left the town without its usual channels.",
                "Related: that is the word the judge used for the two cases, although the lawyers of both sides had spent the morning explaining why they were nothing of the kind.",
                "Share prices fell by a tenth after the announcement, the sharpest drop since the yard was sold to its present owners nine years ago.",
                "By Friday the last of the ferries had been moved to the northern quay, and the queue of lorries reached as far as the old customs house.",
                "Print is where the paper still earns its money, its editor said, whatever is told about the future of reading on small screens.",
                "Subscribe to a theory for long enough, the professor likes to say, and the harbour will teach you that the tide does not."
            })
    void keepsParagraphsThatSpeakOfSuchThings(String text) throws IOException {
        assertThat(rule(TEXT + "<p>" + text + "</p>" + MORE, text)).isEqualTo("kept");
    }

    @Test
    void takesLabelledLinksAndTheListBehindALabel() throws IOException {
        String html = TEXT
                + "<p>Read also: <a href=/a>Storm breaks the old pier in the night</a></p>"
                + MORE
                + "<h3>Related stories</h3><ul><li><a href=/b>Ferry runs again after a week</a></li>"
                + "<li><a href=/c>Customs house finds a buyer</a></li></ul>";
        assertThat(rule(html, "Read also: Storm breaks the old pier in the night"))
                .isEqualTo("related-story");
        assertThat(rule(html, "Related stories")).isEqualTo("related-story");
        assertThat(rule(html, "Ferry runs again after a week")).isEqualTo("related-list");
        assertThat(rule(html, "Customs house finds a buyer")).isEqualTo("related-list");
    }

    @Test
    void takesCaptionsAndTheHeadline() throws IOException {
        String html = "<h1>Old pier to be rebuilt</h1>" + TEXT
                + "<figure><img src=p.jpg><figcaption>The pier in March</figcaption></figure>" + MORE;
        assertThat(rule(html, "The pier in March")).isEqualTo("caption");
        assertThat(rule(html, "Old pier to be rebuilt")).isEqualTo("headline");
    }

    @Test
    void dropsWhatTheSiteRulesName() throws IOException {
        String html = "<html><body><article>" + TEXT
                + "<div class=box><p>The harbour office keeps a list of berths, which is open to all who ask for it there.</p></div>"
                + MORE + "</article></body></html>";
        ArticleParser parser = ArticleParser.builder()
                .site(SiteRules.forHost("example.org").drop(".box"))
                .build();
        Source page = Source.html(html).at("https://www.example.org/pier");
        assertThat(parser.parse(page).text()).doesNotContain("list of berths");
        assertThat(parser.explain(page).verdicts())
                .filteredOn(verdict -> verdict.text().startsWith("The harbour office"))
                .allSatisfy(verdict ->
                        assertThat(verdict.removal()).map(Removal::rule).contains("site-rule"));
    }

    @Test
    void explainingDecidesTheSame() throws IOException {
        String html = TEXT + "<p>Advertisement</p><p>Read also: <a href=/a>Storm breaks pier</a></p>" + MORE;
        Explanation all = explain(html);
        String kept =
                all.verdicts().stream().filter(Verdict::kept).map(Verdict::text).collect(Collectors.joining("\n\n"));
        assertThat(all.article().text()).isEqualTo(kept).doesNotContain("Advertisement", "Storm breaks");
    }

    @Test
    void leavesOnlyTheTextOfADump() throws IOException {
        String dump = """
                facebook
                day_theme
                en
                az
                SEARCH
                Ferry runs aground off the cape, nobody hurt

                CITY
                A+
                A-
                Will the old pier be rebuilt?
                04 March 2024 10:12
                The council of the harbour town agreed on Tuesday to rebuild the old pier, which a storm had broken in March.
                Work is to begin in spring, the mayor said, and the fishermen will be given berths at the northern quay until then.
                Read also: Ferry runs again after a week
                Harbour.Post
                Views: 1 031
                Liked the story? Share it on social media!
                print
                copy link
                Link kopyalandı
                CITY
                Everything that the town talks about
                """;
        List<String> kept = ArticleParser.create().explain(Source.text(dump)).verdicts().stream()
                .filter(Verdict::kept)
                .map(Verdict::text)
                .toList();
        assertThat(kept).hasSize(2);
        assertThat(kept.get(0)).startsWith("The council");
        assertThat(kept.get(1)).endsWith("until then.");
    }

    @Test
    void whatStandsUnderTheLabelOfTheCommentsIsTheDiscussion() throws IOException {
        String thread =
                "<div class='dsc'><h4>Comments (2)</h4><div><b>Max</b><p>My grandfather built the first pier with his"
                        + " own hands, and he would be glad to see that the town has not forgotten it after all.</p></div>"
                        + "<div><b>Ida</b><p>Four million is a great deal of money for a few planks, if you ask me, when the school"
                        + " on the hill has been waiting for a new roof since the storm.</p></div></div>";
        String html = "<h1>Old pier to be rebuilt</h1>" + TEXT + MORE + thread;
        assertThat(explain(html).article().text())
                .doesNotContain("grandfather", "planks")
                .contains("customs house");
    }

    @Test
    void aLabelAboveTheTextIsNotThatOfADiscussion() throws IOException {
        String html = "<div><p>Comment</p><h1>Old pier to be rebuilt</h1>" + TEXT + MORE + "</div>";
        assertThat(explain(html).article().text()).contains("northern quay", "customs house");
    }

    @Test
    void theHeadlineBehindItsDateIsNoText() throws IOException {
        String line = "14 March 2023, 09:45 Old pier to be rebuilt";
        String html = "<h1>Old pier to be rebuilt</h1><div><p>" + line + "</p>" + TEXT + MORE + "</div>";
        assertThat(rule(html, line)).isEqualTo("headline");
    }

    @Test
    void aNameWithAnAddressBelowTheTextSignsIt() throws IOException {
        String html = "<h1>Old pier to be rebuilt</h1>" + TEXT + MORE + "<p>Mary Lane m.lane@harbourpost.example</p>";
        assertThat(explain(html).article().text()).doesNotContain("Mary Lane");
    }

    @Test
    void aCounterIsKnownInLanguagesWithoutSetPhrases() throws IOException {
        String counter = "512 \u0628\u06cc\u0646\u06cc\u0646";
        String html =
                "<h1>Old pier to be rebuilt</h1><div class='text'>" + TEXT + MORE + "<p>" + counter + "</p></div>";
        assertThat(rule(html, counter)).isEqualTo("view-counter");
    }

    @Test
    void aCopyrightNoticeInAScriptWithoutBlanksIsOne() throws IOException {
        String notice = "ສະຫງວນລິຂະສິດທຸກປະການ © 2019 ແມ່ຂອງສະເໜີອອນລາຍ";
        String html = "<h1>Old pier to be rebuilt</h1><div class='text'>" + TEXT + MORE + "<p>" + notice + "</p></div>";
        assertThat(rule(html, notice)).isEqualTo("copyright");
    }

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource(delimiter = '|', textBlock = """
            related-story | <p><strong>►<a href=/t>Turtle walks through the market</a></strong></p> | ►Turtle walks through the market
            kept          | <p>► The market opens at nine, says the keeper of the gate.</p> | ► The market opens at nine, says the keeper of the gate.
            """)
    void aLinkBehindAPointerLeadsToAnotherStory(String rule, String line, String text) throws IOException {
        assertThat(rule("<h1>Old pier to be rebuilt</h1>" + TEXT + line + MORE, text))
                .isEqualTo(rule);
    }

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource(delimiter = '|', textBlock = """
            signature | dpa/jf
            signature | (AFP/MZ)
            signature | ======== M.J
            kept      | We went.
            """)
    void lettersAloneBelowTheTextSignIt(String rule, String text) throws IOException {
        assertThat(rule("<h1>Old pier to be rebuilt</h1>" + TEXT + MORE + "<p>" + text + "</p>", text))
                .isEqualTo(rule);
    }

    @Test
    void whoTheAuthorIsAndHowToReachThemIsNoText() throws IOException {
        String about =
                "Shelby Kowal covers farms and everything on them. Reach her at skow@harbourpost.example or follow @skow.";
        String byline = "<h1>Old pier to be rebuilt</h1><div class=byline>By Shelby Kowal</div>";
        assertThat(rule(byline + TEXT + MORE + "<p>" + about + "</p>", about)).isEqualTo("author-box");
    }

    @Test
    void theHiddenOldHeadlineIsNoText() throws IOException {
        String old = "Old title: Old pier to be rebuilt";
        assertThat(rule("<h1>Old pier to be rebuilt</h1><p style='display:none'>" + old + "</p>" + TEXT + MORE, old))
                .isEqualTo("headline");
    }
}
