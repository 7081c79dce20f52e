package io.github.broadsheet.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import org.junit.jupiter.api.Test;

/** Headings between paragraphs of the text, where each stands in a frame. */
class SubheadingsTest {
    private static final String PAGE = """
            <html lang="az"><head><title>Lerikdə 101 yaşlı qadın ilk dəfə velosiped sürüb</title></head><body>
            <div class="header"><a href="/s">Siyasət</a><a href="/c">Cəmiyyət</a><a href="/i">İdman</a></div><div class="article">
            <h1>Lerikdə 101 yaşlı qadın ilk dəfə velosiped sürüb</h1><div class="body">
            <div class="block"><div class="text">Lerik rayonunun Tikəband kəndində yaşayan Gülsənəm nənə yubileyində həyətdə üç dövrə vurub.</div></div>
            <div class="block"><div class="text">"Yüz il piyada gəzdim, bəsdir", - deyə o, jurnalistlərə bildirib.</div></div>
            <div class="block"><h2 class="sub">Həkim icazə verib</h2></div>
            <div class="block"><div class="text">Rayon xəstəxanasının həkimi deyir ki, təzyiqi gənclərinkindən yaxşıdır, yalnız enişə icazə yoxdur.</div></div>
            </div></div><div class="footer">© 2023 Peyk</div></body></html>
            """;

    @Test
    void aHeadingInAFrameLikeThoseOfTheParagraphsIsText() {
        assertThat(ArticleParser.create()
                        .parse(PAGE, "https://peyk.example/20230516/lerik-1.html")
                        .text())
                .contains("Həkim icazə verib");
    }
}
