package recipes

import io.github.broadsheet.ArticleParser
import io.github.broadsheet.model.Article
import io.github.broadsheet.model.Block
import io.github.broadsheet.page.Source
import java.nio.file.Path
import kotlin.jvm.optionals.getOrNull

/** Optionals as Kotlin has them. */
val Article.headline: String? get() = title().getOrNull()

/** Reads saved pages: one parser for all, safe for any number of threads. */
class Stories(private val parser: ArticleParser = ArticleParser.create()) {
    /** The article of a saved page. */
    fun read(page: Path, url: String? = null): Article {
        val source = Source.file(page)
        return parser.parse(if (url == null) source else source.at(url))
    }
}

/** An outline of the body. Blocks are sealed, so the compiler says when one is missing here. */
fun Article.outline(): List<String> = blocks().map { block ->
    when (block) {
        is Block.Heading -> "#".repeat(block.level()) + " " + block.text()
        is Block.Paragraph -> block.text().take(40)
        is Block.ItemList -> "list of ${block.items().size}"
        is Block.Quote -> "quote of ${block.blocks().size} blocks"
        is Block.Figure -> "picture ${block.url()}"
        is Block.Table -> "table of ${block.rows().size} rows"
        is Block.Code -> "code"
        is Block.Embed -> "embed ${block.url()}"
    }
}
