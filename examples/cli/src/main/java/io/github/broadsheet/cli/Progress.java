package io.github.broadsheet.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** How far the work is, shown to a person who waits for it: where there are many pages and somebody can see it. */
final class Progress implements AutoCloseable {
    private static final int MANY = 20;
    private static final Progress HIDDEN = new Progress(null);

    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    /** The progress over a number of pages, -1 where nobody knows it. Standard error must be a terminal, and standard output must not be the same. */
    static Progress over(int pages, Messages messages) {
        if (pages >= 0 && pages < MANY) {
            return HIDDEN;
        }
        var terminal = new ExecTerminalProvider();
        return terminal.isSystemStream(SystemStream.Error) && !terminal.isSystemStream(SystemStream.Output)
                ? new Progress(bar(pages, messages))
                : HIDDEN;
    }

    private static ProgressBar bar(int pages, Messages messages) {
        return new ProgressBarBuilder()
                .setTaskName("pages")
                .setInitialMax(pages)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new StatusLine(messages))
                .build();
    }

    /** One page more is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private record StatusLine(Messages messages) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return messages.width();
        }

        @Override
        public void accept(String rendering) {
            messages.status(rendering);
        }

        @Override
        public void close() {
            messages.status("");
        }
    }
}
