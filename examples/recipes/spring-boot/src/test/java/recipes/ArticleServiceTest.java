package recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ArticleServiceTest {
    @Autowired
    private ArticleService service;

    @Test
    void givesTheJsonOfAnArticle() throws IOException {
        String page = Files.readString(Path.of("../../pages/bag-az.html"));

        assertThat(service.json(page, "https://bag.example/xeber/1").orElseThrow())
                .contains("\"published\":{\"value\":\"2024-08-07T11:48+04:00\"");
        assertThat(service.json("<p>nothing", "https://bag.example/")).isEmpty();
    }
}
