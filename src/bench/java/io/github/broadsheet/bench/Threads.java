package io.github.broadsheet.bench;

import io.github.broadsheet.bench.Contestants.Extractor;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Prints how many pages two threads read in the time in which one reads one, for the library and for the parse alone. The
 * compiler of the virtual machine is a thread too, and busy for the first minute or two: on two cores it takes the second
 * one's time. So one thread warms up until the compiler has little left to do.
 */
public final class Threads {
    private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
    private static final int ROUNDS = 5;
    private static final int MOST_ROUNDS_TO_WARM = 60;
    private static final double COMPILING = 0.05; // of the time
    private static final CompilationMXBean COMPILER =
            Objects.requireNonNull(ManagementFactory.getCompilationMXBean(), "a virtual machine that compiles");

    private final List<String> pages;
    private final Extractor work;
    private volatile Object sink = ""; // so that the work is not optimized away

    private Threads(List<String> pages, Extractor work) {
        this.pages = pages;
        this.work = work;
    }

    /** Prints both figures, each the median of five rounds of one thread and two. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> pages = PageFolder.read();
        for (String name : List.of(Contestants.PARSE_ALONE, Contestants.BROADSHEET)) {
            Extractor work = Objects.requireNonNull(Contestants.all().get(name));
            System.out.printf(Locale.ROOT, "%s: two threads %.2f x one%n", name, new Threads(pages, work).gain());
        }
    }

    private double gain() throws InterruptedException {
        warmUp();
        var gains = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            double one = pagesRead(1);
            gains.add(pagesRead(2) / one);
        }
        Collections.sort(gains);
        return gains.get(ROUNDS / 2);
    }

    private void warmUp() throws InterruptedException {
        double compiled = Double.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS_TO_WARM && compiled > COMPILING * SECONDS * 1_000; round++) {
            long before = COMPILER.getTotalCompilationTime();
            pagesRead(1);
            compiled = COMPILER.getTotalCompilationTime() - before;
        }
    }

    private long pagesRead(int threads) throws InterruptedException {
        var read = new AtomicLong();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        var all = new ArrayList<Thread>();
        for (int i = 0; i < threads; i++) {
            int first = i * pages.size() / threads;
            all.add(new Thread(() -> read.addAndGet(readFrom(first, end))));
        }
        all.forEach(Thread::start);
        for (Thread thread : all) {
            thread.join();
        }
        return read.get();
    }

    private long readFrom(int first, long end) {
        long read = 0;
        for (int next = first; System.nanoTime() < end; next = (next + 1) % pages.size()) {
            sink = work.tryOn(pages.get(next));
            read++;
        }
        return read;
    }
}
