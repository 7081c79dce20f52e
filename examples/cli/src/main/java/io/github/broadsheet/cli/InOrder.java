package io.github.broadsheet.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work on many items by several threads, with the results taken in the order of the items. Only a few results wait at
 * any time, however many items there are and however long the first of them takes.
 */
final class InOrder {
    private static final int WAITING_PER_THREAD = 8;

    private final int threads;

    InOrder(int threads) {
        this.threads = threads;
    }

    /** What is done to one item, by any thread. */
    @FunctionalInterface
    interface Work<T, R> {
        R apply(T item) throws IOException;
    }

    /** Takes one result after another, in the caller's thread. An exception from it ends all work. */
    @FunctionalInterface
    interface Sink<T, R> {
        void accept(T item, Future<R> result) throws IOException, InterruptedException;
    }

    <T, R> void run(List<T> items, Work<T, R> work, Sink<T, R> sink) throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, Math.max(1, items.size())));
        try {
            Queue<Future<R>> waiting = new ArrayDeque<>();
            int taken = 0;
            for (T item : items) {
                waiting.add(pool.submit(() -> work.apply(item)));
                if (waiting.size() == threads * WAITING_PER_THREAD) {
                    sink.accept(items.get(taken++), waiting.remove());
                }
            }
            while (!waiting.isEmpty()) {
                sink.accept(items.get(taken++), waiting.remove());
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
