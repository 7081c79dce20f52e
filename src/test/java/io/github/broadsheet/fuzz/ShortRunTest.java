package io.github.broadsheet.fuzz;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each target with the inputs that are kept – seeds, and whatever once failed –, and with as many changed ones as {@code
 * -Dbroadsheet.fuzz=N} says. Each changed one follows from its number.
 */
class ShortRunTest {
    private static final int MOST = Integer.getInteger("broadsheet.fuzz", 400);
    private static final int LONGEST = 4_096;
    private static final Path KEPT = Path.of("src", "test", "resources", "io", "github", "broadsheet", "fuzz");

    @ParameterizedTest
    @EnumSource
    void keptInputsPass(Target target) throws IOException {
        for (byte[] input : kept(target)) {
            target.run(input);
        }
    }

    @ParameterizedTest
    @EnumSource
    void changedInputsPass(Target target) throws IOException {
        List<byte[]> kept = kept(target);
        for (int number = 0; number < MOST; number++) {
            byte[] input = changed(kept, new Random(number));
            try {
                target.run(input);
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                Path file = Path.of("target", "fuzz-" + target.name().toLowerCase(Locale.ROOT) + '-' + number);
                Files.write(file, input);
                throw new AssertionError("input " + number + ", now in " + file + ": " + e, e);
            }
        }
    }

    private static List<byte[]> kept(Target target) throws IOException {
        var inputs = new ArrayList<byte[]>();
        try (Stream<Path> files =
                Files.list(KEPT.resolve(target.name().toLowerCase(Locale.ROOT).replace("_", "")))) {
            for (Path file : files.sorted().toList()) {
                inputs.add(Files.readAllBytes(file));
            }
        }
        assertThat(inputs).isNotEmpty();
        return inputs;
    }

    private static byte[] changed(List<byte[]> kept, Random random) {
        byte[] input = random.nextInt(8) == 0
                ? new byte[random.nextInt(LONGEST)]
                : kept.get(random.nextInt(kept.size())).clone();
        if (random.nextInt(8) == 0) {
            random.nextBytes(input);
        }
        for (int step = random.nextInt(8); step >= 0; step--) {
            input = step(input, kept, random);
        }
        return input;
    }

    private static byte[] step(byte[] input, List<byte[]> kept, Random random) {
        if (input.length == 0) {
            return kept.get(random.nextInt(kept.size())).clone();
        }
        int from = random.nextInt(input.length);
        int end = from + random.nextInt(Math.min(input.length - from, 64) + 1);
        byte[] other = kept.get(random.nextInt(kept.size()));
        return switch (random.nextInt(6)) {
            case 0 -> spliced(input, from, from + 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> spliced(input, from, end, new byte[0]);
            case 2 -> spliced(input, from, from, Arrays.copyOfRange(input, from, end));
            case 3 -> spliced(input, from, input.length, new byte[0]);
            case 4 -> spliced(input, from, end, Arrays.copyOfRange(other, 0, random.nextInt(other.length + 1)));
            default ->
                spliced(input, from, end, Integer.toString(random.nextInt()).getBytes(US_ASCII));
        };
    }

    private static byte[] spliced(byte[] input, int from, int end, byte[] middle) {
        byte[] out = Arrays.copyOf(input, Math.min(LONGEST, from + middle.length + input.length - end));
        for (int i = from; i < out.length; i++) {
            out[i] = i < from + middle.length ? middle[i - from] : input[end + i - from - middle.length];
        }
        return out;
    }
}
