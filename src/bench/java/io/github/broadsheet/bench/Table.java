package io.github.broadsheet.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks and prints their time and allocation per page as multiples of the parse alone, and what a second
 * thread gains. {@code -Dbench.seconds} is how long one iteration lasts, {@code -Dbench.include} which benchmarks run.
 */
public final class Table {
    private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
    private static final String INCLUDE = System.getProperty("bench.include", "bench");
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Table() {}

    /** Time and bytes of one operation. */
    private record Cost(double millis, double bytes) {}

    /** Prints the table. */
    public static void main(String[] args) throws RunnerException, IOException {
        int pages = PageFolder.read().size();
        Map<String, Cost> costs = costs(run(INCLUDE, 1));
        Cost parse = costs.get("Own.jsoup");
        if (parse == null) {
            throw new IllegalArgumentException("-Dbench.include leaves out the parse alone, Own.jsoup");
        }
        print("%d pages%n%n| | ms a page | x the parse | KB a page | x the parse |%n|---|--:|--:|--:|--:|%n", pages);
        costs.forEach((name, cost) -> print(
                "| %s | %.2f | %.2f | %.0f | %.2f |%n",
                name.substring(name.indexOf('.') + 1),
                cost.millis / pages,
                cost.millis / parse.millis,
                cost.bytes / pages / 1024,
                cost.bytes / parse.bytes));
        Cost one = costs.get("Own.parse");
        if (one != null) {
            Cost two = costs(run("Own.parse", 2)).getOrDefault("Own.parse", one);
            print("%nTwo threads parse %.2f x the pages of one.%n", 2 * one.millis / two.millis);
        }
    }

    private static Collection<RunResult> run(String include, int threads) throws RunnerException {
        TimeValue iteration = TimeValue.seconds(SECONDS);
        return new Runner(new OptionsBuilder()
                        .include(include)
                        .threads(threads)
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(iteration)
                        .measurementIterations(5)
                        .measurementTime(iteration)
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-Dbench.pages=" + System.getProperty("bench.pages", "examples/pages"))
                        .jvmArgsAppend("-Dbench.most=" + Integer.getInteger("bench.most", 200))
                        .verbosity(VerboseMode.NORMAL)
                        .build())
                .run();
    }

    private static Map<String, Cost> costs(Collection<RunResult> results) {
        var costs = new TreeMap<String, Cost>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
            double millis = result.getPrimaryResult().getScore()
                    * inMillis(result.getParams().getTimeUnit());
            costs.put(
                    name.substring(name.indexOf(".bench.") + ".bench.".length()),
                    new Cost(millis, bytes == null ? Double.NaN : bytes.getScore()));
        }
        return costs;
    }

    private static double inMillis(TimeUnit unit) {
        return unit.toNanos(1) / 1e6;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
