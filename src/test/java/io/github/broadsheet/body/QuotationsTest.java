package io.github.broadsheet.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.ArticleParser;
import org.junit.jupiter.api.Test;

/** Quotations between paragraphs of the text. */
class QuotationsTest {
    private static final String PAGE = """
            <html lang="uk"><head><title>У Косові запустили друкарню, яка працює від водяного колеса</title></head><body>
            <header><a href="/">Суспільно</a><a href="/n">Новини</a><a href="/s">Спорт</a></header><main><article class="c-article">
            <div class="c-article-head"><a href="/k">Косів</a><h1>У Косові запустили друкарню, яка працює від водяного колеса</h1>
            <div class="c-authors"><a href="/m">Марія Гнатишин</a></div><time>5 квітня, 2023 12:14</time></div>
            <div class="c-article-content"><p>Газету на чотири шпальти тут друкують, коли в Рибниці багато води.</p>
            <p>Власник Петро Бойчук каже, що влітку наклад менший, бо річка міліє. У квітні видали 300 примірників.</p>
            <blockquote>"Якщо передають дощ, готуємо спецвипуск", — пояснює він.</blockquote>
            <p>Перша шпальта завжди про рівень води.</p>%s</div></article></main>
            <footer>© 2023 Суспільно. Всі права захищені.</footer></body></html>
            """;

    @Test
    void aQuotationBetweenParagraphsIsText() {
        String below = "<h3>Читайте також</h3><ul><li><a href=/t>Майстер із Яворова зробив трембіту</a></li></ul>";
        String text = ArticleParser.create()
                .parse(PAGE.formatted(below), "https://www.kosivpost.example/412207/")
                .text();
        assertThat(text).contains("спецвипуск").doesNotContain("трембіту");
    }

    @Test
    void aQuotationMayBeAParagraphOfItsOwnElement() {
        String page = PAGE.replace("<blockquote>", "<blockquote><p>").replace("</blockquote>", "</p></blockquote>");
        String text = ArticleParser.create()
                .parse(page.formatted(""), "https://www.kosivpost.example/412207/")
                .text();
        assertThat(text).contains("спецвипуск");
    }
}
