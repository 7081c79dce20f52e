package io.github.broadsheet.cli;

import io.github.broadsheet.ArticleParser;
import io.github.broadsheet.model.Article;
import io.github.broadsheet.model.Explanation;
import io.github.broadsheet.saved.SavedPage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Parses pages by several threads and writes what is printed of them, in their order. */
final class Batch {
    private final ArticleParser parser;
    private final Format.Printer printer;
    private final Target target;
    private final Messages messages;
    private final Summary summary = new Summary();

    Batch(ArticleParser parser, Format.Printer printer, Target target, Messages messages) {
        this.parser = parser;
        this.printer = printer;
        this.target = target;
        this.messages = messages;
    }

    /** What one page gave, and the nanoseconds that reading and parsing took. */
    private record Done(String printed, Article article, long nanos) {}

    /** Runs over all pages; the summary counts what became of them. */
    Summary run(Inputs pages, int threads) throws InterruptedException {
        try (Progress progress = Progress.over(pages.count(), messages)) {
            new InOrder(threads).run(unwritten(pages, progress), this::read, (page, done) -> {
                write(page, done);
                progress.step();
            });
        } catch (IOException e) {
            if (!isBrokenPipe(e)) {
                messages.failure(target.name() + ": " + Messages.reason(e));
            }
        }
        return summary;
    }

    private Done read(Input page) throws IOException {
        long start = System.nanoTime();
        SavedPage saved = page.opening().open();
        Explanation explained = printer.explains()
                ? saved.explanation(parser::explain)
                : new Explanation(saved.article(parser::parse), List.of(), List.of());
        long nanos = System.nanoTime() - start;
        return new Done(printer.print(page.name(), explained), explained.article(), nanos);
    }

    private void write(Input page, Future<Done> future) throws IOException, InterruptedException {
        try {
            Done done = future.get();
            target.write(page, done.printed());
            summary.add(page.name(), done.article(), done.nanos());
        } catch (ExecutionException e) {
            summary.fail();
            messages.failure(
                    e.getCause() instanceof IOException unreadable
                            ? unreadable.getMessage() // names the file itself
                            : page.name() + ": this should not have happened, please report it: " + e.getCause());
        }
    }

    /** The pages that the target does not have yet. */
    private Iterable<Input> unwritten(Inputs pages, Progress progress) {
        return () -> new Iterator<>() {
            private final Iterator<Input> all = pages.iterator();
            private final List<Input> next = new ArrayList<>(1);

            @Override
            public boolean hasNext() {
                while (next.isEmpty() && all.hasNext()) {
                    Input page = all.next();
                    if (target.has(page)) {
                        summary.skip();
                        progress.step();
                    } else {
                        next.add(page);
                    }
                }
                return !next.isEmpty();
            }

            @Override
            public Input next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return next.remove(0);
            }
        };
    }

    /** Whether the reader of our output has gone, as {@code head} does: nothing to complain about. */
    private static boolean isBrokenPipe(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }
}
