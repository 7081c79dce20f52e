package io.github.broadsheet.fuzz;

import java.io.IOException;

/** What Jazzer calls: {@code -Dfuzz.target} names one of the targets. */
public final class Fuzzer {
    private static final Target TARGET = Target.valueOf(System.getProperty("fuzz.target", "HTML"));

    private Fuzzer() {}

    /** Runs the target on one input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        TARGET.run(input);
    }
}
