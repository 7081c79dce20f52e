package io.github.broadsheet;

import com.sun.management.ThreadMXBean;
import io.github.broadsheet.page.Limits;
import io.github.broadsheet.page.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

/**
 * Prints how the time for a page grows with its length: CPU time of pages of 100,000 characters against pages of eight
 * times as many, for each kind of which a page may have too much.
 */
final class GrowthTable {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int SMALL = Integer.getInteger("bench.growth", 100_000);
    private static final int FACTOR = 8;
    private static final int RUNS = 12;
    private static final ArticleParser PARSER = ArticleParser.builder()
            .limits(Limits.defaults().withDeadline(Duration.ofHours(1)))
            .build();

    private GrowthTable() {}

    public static void main(String[] args) throws IOException {
        System.out.printf("| a page of | %,d characters | %,d characters | growth |%n", SMALL, SMALL * FACTOR);
        System.out.println("|---|--:|--:|--:|");
        for (GrowthTest.Kind kind : GrowthTest.kinds()) {
            String small = GrowthTest.page(kind.inside().apply(SMALL));
            String large = GrowthTest.page(kind.inside().apply(SMALL * FACTOR));
            leastMillis(small, RUNS * FACTOR);
            double one = leastMillis(small, RUNS * FACTOR);
            double eight = leastMillis(large, RUNS);
            System.out.printf(Locale.ROOT, "| %s | %.1f ms | %.1f ms | %.1f |%n", kind.name(), one, eight, eight / one);
        }
    }

    private static double leastMillis(String page, int runs) throws IOException {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            long before = THREAD.getCurrentThreadCpuTime();
            PARSER.parse(Source.html(page));
            least = Math.min(least, (THREAD.getCurrentThreadCpuTime() - before) / 1e6);
        }
        return least;
    }
}
