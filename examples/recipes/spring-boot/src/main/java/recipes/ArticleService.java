package recipes;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Status;
import io.github.broadsheet.write.JsonWriter;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Turns pages into the JSON of their articles. */
@Service
public class ArticleService {
    private final ArticleParser parser;
    private final JsonWriter json = new JsonWriter().withoutEvidence();

    ArticleService(ArticleParser parser) {
        this.parser = parser;
    }

    /** The article's JSON; nothing for a page without one. No page makes it throw. */
    public Optional<String> json(String html, String url) {
        Article article = parser.parse(html, url);
        return article.status() == Status.ARTICLE ? Optional.of(json.write(article)) : Optional.empty();
    }
}
