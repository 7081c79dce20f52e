package io.github.broadsheet.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all benchmarks and prints their time and allocation per page as multiples of the parse alone.
 * {@code -Dbench.seconds} is how long one iteration lasts.
 */
public final class Table {
    private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
    private static final String JSON = "JSON of an article";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Table() {}

    /** Milliseconds and bytes of one operation. */
    private record Cost(double millis, double bytes) {}

    /** Prints the table. */
    public static void main(String[] args) throws RunnerException, IOException {
        int pages = PageFolder.read().size();
        List<String> names = List.copyOf(Contestants.all().keySet());
        Map<String, Cost> costs = new LinkedHashMap<>();
        names.forEach(name -> costs.put(name, new Cost(0, 0)));
        costs.putAll(run("bench.Extraction", names));
        costs.putAll(run("bench.Writing", List.of()));
        Cost parse = Objects.requireNonNull(costs.get(Contestants.PARSE_ALONE));
        print("%d pages%n%n| | ms a page | x the parse | KB a page | x the parse |%n|---|--:|--:|--:|--:|%n", pages);
        costs.forEach((name, cost) -> print(
                "| %s | %.2f | %.2f | %.0f | %.2f |%n",
                name,
                cost.millis / pages,
                cost.millis / parse.millis,
                cost.bytes / pages / 1024,
                cost.bytes / parse.bytes));
    }

    private static Map<String, Cost> run(String include, List<String> contestants) throws RunnerException {
        TimeValue iteration = TimeValue.seconds(SECONDS);
        var options = new OptionsBuilder()
                .include(include)
                .forks(1)
                .warmupIterations(4)
                .warmupTime(iteration)
                .measurementIterations(5)
                .measurementTime(iteration)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend(
                        "-Dbench.pages=" + System.getProperty("bench.pages", "examples/pages"),
                        "-Dbench.most=" + Integer.getInteger("bench.most", 200));
        if (!contestants.isEmpty()) {
            options.param("contestant", contestants.toArray(new String[0]));
        }
        return costs(new Runner(options.build()).run());
    }

    private static Map<String, Cost> costs(Collection<RunResult> results) {
        var costs = new LinkedHashMap<String, Cost>();
        for (RunResult result : results) {
            String contestant = result.getParams().getParam("contestant");
            Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
            costs.put(
                    contestant == null ? JSON : contestant,
                    new Cost(result.getPrimaryResult().getScore(), bytes == null ? Double.NaN : bytes.getScore()));
        }
        return costs;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
