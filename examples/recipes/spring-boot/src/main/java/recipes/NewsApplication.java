package recipes;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.page.Limits;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;

/** An application with a parser: one bean, immutable and safe for any number of threads. */
@SpringBootApplication
@EnableConfigurationProperties(NewsApplication.News.class)
public class NewsApplication {
    /** {@code news.zone} and {@code news.deadline} of the application's properties. */
    @ConfigurationProperties("news")
    public record News(
            @DefaultValue("UTC") ZoneId zone,
            @DefaultValue("2s") Duration deadline) {}

    /** Runs the application. */
    public static void main(String[] args) {
        SpringApplication.run(NewsApplication.class, args);
    }

    @Bean
    ArticleParser articleParser(News news) {
        return ArticleParser.builder()
                .zone(news.zone())
                .limits(Limits.defaults().withDeadline(news.deadline()))
                .build();
    }
}
