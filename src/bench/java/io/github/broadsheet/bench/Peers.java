package io.github.broadsheet.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** What the peers take for every page. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Peers {
    private static void each(Pages pages, Blackhole out, Peer peer) {
        for (String page : pages.html) {
            out.consume(peer.text(page));
        }
    }

    /** Readability4J. */
    @Benchmark
    public void readability4j(Pages pages, Blackhole out) {
        each(pages, out, Peer.READABILITY4J);
    }

    /** Crux. */
    @Benchmark
    public void crux(Pages pages, Blackhole out) {
        each(pages, out, Peer.CRUX);
    }

    /** Boilerpipe. */
    @Benchmark
    public void boilerpipe(Pages pages, Blackhole out) {
        each(pages, out, Peer.BOILERPIPE);
    }

    /** Tika. */
    @Benchmark
    public void tika(Pages pages, Blackhole out) {
        each(pages, out, Peer.TIKA);
    }
}
