package io.github.broadsheet.bench;

import com.sun.management.ThreadMXBean;
import io.github.broadsheet.ArticleParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/**
 * Prints what a page costs after its parse, as the median over pages: CPU time and allocated bytes of the thread, as
 * multiples of the parse alone. The last round counts, each page with the least of three runs.
 */
public final class Medians {
    private static final int ROUNDS = 8;
    private static final int RUNS = 3;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final ArticleParser PARSER = ArticleParser.create();

    private Medians() {}

    /** Least time in nanoseconds and allocated bytes of some runs. */
    private record Cost(double time, double bytes) {
        static Cost of(Runnable work) {
            double least = Double.MAX_VALUE;
            long allocated = THREAD.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < RUNS; i++) {
                long before = THREAD.getCurrentThreadCpuTime();
                work.run();
                least = Math.min(least, THREAD.getCurrentThreadCpuTime() - before);
            }
            return new Cost(least, (double) (THREAD.getCurrentThreadAllocatedBytes() - allocated) / RUNS);
        }
    }

    /** Prints the medians. */
    public static void main(String[] args) throws IOException {
        List<String> pages = PageFolder.read();
        for (int round = 1; round <= ROUNDS; round++) {
            var times = new ArrayList<Double>();
            var bytes = new ArrayList<Double>();
            for (String page : pages) {
                Cost parse = Cost.of(() -> Jsoup.parse(page, Pages.URL));
                Cost all = Cost.of(() -> PARSER.parse(page, Pages.URL));
                times.add(all.time / parse.time - 1);
                bytes.add(all.bytes / parse.bytes - 1);
            }
            System.out.printf(
                    Locale.ROOT,
                    "round %d: after the parse %.2f x its time, %.2f x its bytes (median of %d pages)%n",
                    round,
                    median(times),
                    median(bytes),
                    pages.size());
        }
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
