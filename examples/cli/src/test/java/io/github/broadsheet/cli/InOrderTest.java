package io.github.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Test
    void neverRunsFarAheadOfTheResults() throws Exception {
        var numbers = new Numbers(1000);
        var ahead = new ArrayList<Integer>();

        new InOrder(3).run(numbers, n -> n, (n, result) -> ahead.add(numbers.asked - n));

        assertThat(ahead).hasSize(1000).allMatch(distance -> distance <= 24);
    }

    @Test
    void endsAllWorkWhenTheSinkFails() {
        List<Integer> numbers = IntStream.range(0, 1000).boxed().toList();
        var taken = new ArrayList<Integer>();

        assertThatThrownBy(() -> new InOrder(2).run(numbers, n -> n, (n, result) -> {
                    taken.add(n);
                    throw new IOException("gone");
                }))
                .hasMessage("gone");
        assertThat(taken).containsExactly(0);
    }

    /** The numbers from 0, and how many of them were asked for. */
    private static final class Numbers extends AbstractList<Integer> {
        private final int size;
        private int asked;

        Numbers(int size) {
            this.size = size;
        }

        @Override
        public Integer get(int index) {
            return index;
        }

        @Override
        public Iterator<Integer> iterator() {
            return IntStream.range(0, size).peek(n -> asked++).iterator();
        }

        @Override
        public int size() {
            return size;
        }
    }
}
