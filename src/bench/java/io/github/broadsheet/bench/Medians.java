package io.github.broadsheet.bench;

import com.sun.management.ThreadMXBean;
import io.github.broadsheet.bench.Contestants.Extractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints what a page costs in CPU time and allocated bytes of the thread, as multiples of the parse alone, the median over
 * pages. After rounds to warm up, each page counts with the least of three runs. Load on the machine does little to it.
 */
public final class Medians {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int RUNS = 3;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Medians() {}

    /** Least time in nanoseconds and mean of the allocated bytes of some runs. */
    private record Cost(double time, double bytes) {
        static Cost of(Extractor work, String page) {
            double least = Double.MAX_VALUE;
            long allocated = THREAD.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < RUNS; i++) {
                long before = THREAD.getCurrentThreadCpuTime();
                work.tryOn(page);
                least = Math.min(least, THREAD.getCurrentThreadCpuTime() - before);
            }
            return new Cost(least, (double) (THREAD.getCurrentThreadAllocatedBytes() - allocated) / RUNS);
        }
    }

    /** Prints the medians. */
    public static void main(String[] args) throws IOException {
        List<String> pages = PageFolder.read();
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        for (Map.Entry<String, Extractor> contestant : Contestants.all().entrySet()) {
            List<Cost> own = List.of();
            for (int round = 0; round < ROUNDS; round++) {
                own = pages.stream()
                        .map(page -> Cost.of(contestant.getValue(), page))
                        .toList();
            }
            costs.put(contestant.getKey(), own);
        }
        List<Cost> parse = costs.getOrDefault(Contestants.PARSE_ALONE, List.of());
        System.out.printf(
                "%d pages, median%n%n| | CPU time, x the parse | bytes, x the parse |%n|---|--:|--:|%n", pages.size());
        costs.forEach((name, own) -> {
            var times = new ArrayList<Double>();
            var bytes = new ArrayList<Double>();
            for (int i = 0; i < own.size(); i++) {
                times.add(own.get(i).time / parse.get(i).time);
                bytes.add(own.get(i).bytes / parse.get(i).bytes);
            }
            System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f |%n", name, median(times), median(bytes));
        });
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
