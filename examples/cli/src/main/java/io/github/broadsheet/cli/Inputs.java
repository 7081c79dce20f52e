package io.github.broadsheet.cli;

import io.github.broadsheet.saved.SavedPage;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The pages of files in their order; those of an archive are taken out one by one. */
final class Inputs implements Iterable<Input> {
    private final List<PageFile> files;
    private final UrlTable urls;
    private final boolean textDump;
    private final Messages messages;

    Inputs(List<PageFile> files, UrlTable urls, boolean textDump, Messages messages) {
        this.files = files;
        this.urls = urls;
        this.textDump = textDump;
        this.messages = messages;
    }

    /** Whether there may be more than one page. */
    boolean several() {
        return files.size() > 1 || hasArchive();
    }

    /** How many pages there are, or -1 where an archive hides the number. */
    int count() {
        return hasArchive() ? -1 : files.size();
    }

    private boolean hasArchive() {
        return files.stream().anyMatch(PageFile::isWarc);
    }

    @Override
    public Iterator<Input> iterator() {
        return new Iterator<>() {
            private final Iterator<PageFile> rest = files.iterator();
            private Iterator<Input> current = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && rest.hasNext()) {
                    PageFile file = rest.next();
                    current = file.isWarc()
                            ? new WarcPages(file, messages)
                            : List.of(page(file)).iterator();
                }
                return current.hasNext();
            }

            @Override
            public Input next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return current.next();
            }
        };
    }

    private Input page(PageFile file) {
        return new Input(file.file().toString(), file.key(), file.slashedPlace(), () -> {
            SavedPage saved = SavedPage.open(file.file());
            SavedPage page = textDump ? saved.asTextDump() : saved;
            return urls.find(file.file()).map(page::at).orElse(page);
        });
    }
}
