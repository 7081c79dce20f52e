package io.github.broadsheet.cli;

import java.io.IOException;
import java.util.ArrayDeque;
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

    private record Begun<T, R>(T item, Future<R> result) {}

    <T, R> void run(Iterable<T> items, Work<T, R> work, Sink<T, R> sink) throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Queue<Begun<T, R>> waiting = new ArrayDeque<>();
            for (T item : items) {
                waiting.add(new Begun<>(item, pool.submit(() -> work.apply(item))));
                if (waiting.size() == threads * WAITING_PER_THREAD) {
                    take(waiting.remove(), sink);
                }
            }
            while (!waiting.isEmpty()) {
                take(waiting.remove(), sink);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T, R> void take(Begun<T, R> begun, Sink<T, R> sink) throws IOException, InterruptedException {
        sink.accept(begun.item(), begun.result());
    }
}
