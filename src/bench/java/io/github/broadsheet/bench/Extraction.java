package io.github.broadsheet.bench;

import io.github.broadsheet.bench.Contestants.Extractor;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One contestant on every page once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Extraction {
    /** The contestant's name; {@link Table} gives all of them. */
    @Param(Contestants.PARSE_ALONE)
    public String contestant = Contestants.PARSE_ALONE;

    private List<String> pages = List.of();
    private Extractor extractor = page -> page;

    /** Reads the pages. */
    @Setup
    public void read() throws IOException {
        pages = PageFolder.read();
        extractor = Objects.requireNonNull(Contestants.all().get(contestant), contestant);
    }

    /** Every page once. */
    @Benchmark
    public void pages(Blackhole out) {
        for (String page : pages) {
            out.consume(extractor.tryOn(page));
        }
    }
}
