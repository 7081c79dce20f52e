package recipes

import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class StoriesTest {
    @Test
    fun readsASavedPage() {
        val article = Stories().read(Path.of("../../pages/lynx-en.html"), "https://fellside.example/lynx")

        assertTrue(article.headline!!.contains("lynx", ignoreCase = true))
        assertEquals(article.blocks().size, article.outline().size)
        assertTrue(article.outline().any { it.startsWith("table of") })
        assertTrue(article.outline().any { it.startsWith("## ") })
    }
}
