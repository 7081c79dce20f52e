package io.github.broadsheet.metadata.counts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterTest {
    private static final String STORY = "<p>The harbour of the small town was rebuilt last year, and the fishermen who"
            + " had waited for it since the storm came back with their boats one after the other.</p>";

    private static Article page(String underHeadline, String afterBody) {
        return ArticleParser.create()
                .parse(
                        "<html><body><article><h1>The harbour opens its gates again</h1>" + underHeadline + STORY
                                + STORY + STORY + "</article>" + afterBody + "</body></html>",
                        "https://news.example/harbour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Views: 127 | 127",
                "127 views | 127",
                "1,234 views | 1234",
                "1.234 Aufrufe | 1234",
                "1 234 просмотра | 1234",
                "1'234 mal gelesen | 1234",
                "12,34,567 views | 1234567",
                "Просмотров: 237 | 237",
                "Просмотров: 237 (сегодня: 5) | 237",
                "Citit de 514 ori | 514",
                "Դիտվել է 520 անգամ | 520",
                "214 gezek okaldy | 214",
                "Четено: 912 | 912",
                "شوهد 121 مرة | 121",
                "1,2 B görüntüleme | 1200",
                "Прочитали 512 раз | 512",
                "Переглядів: 910 | 910",
                "Baxış sayı: 453 | 453",
                "Oxunub: 88 | 88",
                "Görüntülenme: 1.205 | 1205",
                "Okunma Sayısı: 42 | 42",
                "Visto 314 veces | 314",
                "314 lecturas | 314",
                "Letture: 77 | 77",
                "1.024 visualizzazioni | 1024",
                "203 vues | 203",
                "99 visualizações | 99",
                "Odsłon: 63 | 63",
                "Wyświetleń: 640 | 640",
                "Zobrazení: 64 | 64",
                "Vizualizări: 15 | 15",
                "Προβολές: 812 | 812",
                "Megtekintések: 18 | 18",
                "Lượt xem: 1.204 | 1204",
                "Dibaca 19 kali | 19",
                "Ko‘rishlar soni: 815 | 815",
                "Количество показов: 120 | 120",
                "1,450 बार देखा गया | 1450",
                "2024-09-01 08:30 阅读：3652 | 3652",
                "مشاهدات: ١٢٣ | 123",
                "بازدید: ۱۲۳ | 123",
                "צפיות: 55 | 55",
                "阅读 1.2万 | 12000",
                "浏览次数：345 | 345",
                "人氣(23925) | 23925",
                "조회수 1,024 | 1024",
                "閲覧数 300 | 300",
                "1.2K views | 1200",
                "3,4 тыс. просмотров | 3400",
                "2.5M views | 2500000",
                "Post Views: 1 | 1",
                "(Visited 1,902 times, 364 visits today) | 1902",
                "12 March 2025 | ",
                "5 min read | ",
                "Views: - | ",
                "Views: | ",
                "Views: 0 | ",
                "33 comments | ",
                "12 reviews | ",
                "Reading time: 4 minutes | ",
            })
    void readsTheCounterByItsWord(String line, Long expected) {
        OptionalLong views = page("<div class=\"line\">" + line + "</div>", "").views();
        assertThat(views).isEqualTo(expected == null ? OptionalLong.empty() : OptionalLong.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<span class='post_hits'>127</span> | 127",
                "<span class='views-count'>1 204</span> | 1204",
                "<span><i class='fa fa-eye'></i> 58</span> | 58",
                "<div class='count' title='Page views'>727</div> | 727",
                "<span class='read-time'>7</span> | ",
                "<span class='reviews'>12</span> | ",
                "<span class='views-count'>5 min</span> | ",
                "<span class='views-count'>-</span> | ",
                "<span class='views-count'></span> | ",
                "<span class='comments-view'>12</span> | ",
            })
    void readsTheCounterByNameOrIcon(String markup, Long expected) {
        OptionalLong views =
                page("<div class=\"line\">" + markup + "</div>", "").views();
        assertThat(views).isEqualTo(expected == null ? OptionalLong.empty() : OptionalLong.of(expected));
    }

    @Test
    void readsInteractionStatistics() {
        Article article = page(
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"The harbour opens its gates"
                        + " again\",\"interactionStatistic\":[{\"@type\":\"InteractionCounter\",\"interactionType\":\"https://schema.org/ReadAction\","
                        + "\"userInteractionCount\":5120},{\"@type\":\"InteractionCounter\",\"interactionType\":{\"@type\":\"CommentAction\"},"
                        + "\"userInteractionCount\":\"7\"},{\"interactionType\":\"https://schema.org/ShareAction\",\"userInteractionCount\":99}]}</script>",
                "");
        assertThat(article.views()).hasValue(5120);
        assertThat(article.metadata().get(Field.COMMENTS)).contains(7L);
    }

    @Test
    void readsTheCounterBelowTheBody() {
        assertThat(page("", "<div>News Example<br>Views: 127</div>").views()).hasValue(127);
    }

    @Test
    void countersOfOtherStoriesAreNotTheArticles() {
        String list =
                "<ul class=\"most-read\"><li>A bridge is closed <span class=\"views\">900</span></li><li>A school opens <span"
                        + " class=\"views\">800</span></li><li>Rain ahead <span class=\"views\">700</span></li></ul>";
        assertThat(page("", list).views()).isEmpty();
        assertThat(page("<span class=\"views\">61</span>", list).views()).hasValue(61);
    }

    @Test
    void numbersInProseAreNoCounters() {
        assertThat(page(
                                "<p>The song had 1747 hits on the first day and reached 20,000 views within a week, which"
                                        + " made the band famous in all towns along the coast and far beyond the sea.</p>",
                                "")
                        .views())
                .isEmpty();
    }

    @Test
    void aNameForViewsThatHoldsTheCommentsIsNotBelieved() {
        assertThat(page("<span class=\"views-count\">22</span>", "<h3>22 Comments</h3>")
                        .views())
                .isEmpty();
    }

    @Test
    void readsTheCounterInATextDump() throws IOException {
        String prose = STORY.replaceAll("<[^>]*>", "");
        Article article = ArticleParser.create()
                .parse(Source.text("menu\nlogin\nThe harbour opens its gates again\n1 September 2024 06:59\n" + prose
                        + "\n" + prose + "\n" + prose + "\nNews Example\nViews: 127\nprint\n"));
        assertThat(article.views()).hasValue(127);
        assertThat(article.published())
                .hasValueSatisfying(date -> assertThat(date.iso()).isEqualTo("2024-09-01T06:59"));
    }

    @Test
    void elementsWithoutBlanksBetweenAreReadApart() {
        Article article = page(
                "<div><span>12.06.2024</span><span class='fview'>Baxış sayı: 1 947</span><span>3</span></div>", "");
        assertThat(article.views()).hasValue(1947);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            12 May 2023 | Arta Gjoka | <i class='fa fa-eye'></i> 1214 | <i class='fa fa-comment'></i> 6 ~ 1214
            12.05.2023 <i class='ico-comments'></i> 7 <i class='ico-views'></i> 1214 <b>Trusted source</b> ~ 1214
            <span title='Baxış'><svg><path d='M9 0'></path></svg> 1214</span> <a href='/p'>Çap et</a> ~ 1214
            <img src='/ic/eye.png'> 1214 <img src='/ic/clock.png'> 12 may 2023, 14:30 ~ 1214
            <svg><use href='#icon-eye'></use></svg><span>1214</span><svg><use href='#icon-comment'></use></svg><span>7</span> ~ 1214
            <span class='dashicons dashicons-visibility'></span> 1,214 <i class='dashicons dashicons-clock'></i> May 12 ~ 1214
            <i class='material-icons'>visibility</i> 1214 <i class='material-icons'>access_time</i> 14:30 ~ 1214
            <ion-icon name='eye-outline'></ion-icon> 1214 <ion-icon name='time-outline'></ion-icon> 14:30 ~ 1214
            <span class='iconify' data-icon='mdi:eye'></span> 1214 ~ 1214
            <svg><title>Views</title><path d='M0'></path></svg> 1214 ~ 1214
            <svg aria-label='Baxış sayı'><path d='M0'></path></svg> 1214 ~ 1214
            <span>12 may 2023</span><span>Cəmiyyət</span><span>Oxunub: 1214</span> ~ 1214
            <span><i class='countview'>1,2K</i> views</span><span class='hidden'>1214 views</span> ~ 1214
            <span>By the desk of the Harbour Post</span> | <span>5 July 2022 at 10:07:33</span> | <span>Viewed 1214 times</span> | 24 comments ~ 1214
            """)
    void aNumberBehindTheSignForViewsIsTheirs(String line, long views) {
        assertThat(page("<div class='info'>" + line + "</div>", "").views()).hasValue(views);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <svg class='octicon octicon-eye'></svg> <strong>11</strong> watching
            <div class='view-count'></div><a title='Recommend'><span>36</span></a>
            <i class='fa fa-eye'></i> 3 of us saw it
            <i class='fa fa-eye'></i> 14:30
            <img src='/img/view.jpg'> 12.05.2023
            <img src='/img/overview.png'> 31
            <a href='#c' title='View comments'>31</a>
            <a href='/g' title='View all 31 photos'>31</a>
            <span title='Şərh və baxış'>31</span>
            """)
    void aNumberThatCountsSomethingElseIsNone(String line) {
        assertThat(page("<div>" + line + "</div>", "").views()).isEmpty();
    }

    @Test
    void theCounterOfAnEntryBelowTheTextIsAnotherStorys() {
        String list =
                "<div class='list'><h3>Most read</h3><div class='item'><a href='/s'>Fish is dearer at the lake</a> "
                        + "<span>11.03.2022</span> <span class='views'>15320</span></div></div>";
        assertThat(page("", list).views()).isEmpty();
    }
}
