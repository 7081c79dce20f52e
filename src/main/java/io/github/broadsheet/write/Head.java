package io.github.broadsheet.write;

import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.ArticleDate;
import io.github.broadsheet.model.Author;
import java.util.stream.Collectors;

/** What stands above the body for people: who wrote it and when. */
final class Head {
    private Head() {}

    /** Names and date in a line, empty where neither is known. */
    static String byline(Article article) {
        String names = article.authors().stream().map(Author::name).collect(Collectors.joining(", "));
        String date = article.published().map(Head::date).orElse("");
        return names.isEmpty() || date.isEmpty() ? names + date : names + " \u00b7 " + date;
    }

    /** Day and time as the page shows them, the time after a blank. */
    static String date(ArticleDate date) {
        return date.iso().replace('T', ' ');
    }
}
