package io.github.broadsheet.corpora;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The article extraction benchmark of Zyte, once Scrapinghub: {@code ground-truth.json} maps the id of each page to its
 * {@code articleBody} and, for some, its {@code url}; the pages are {@code html/ID.html.gz}.
 */
record Zyte() implements Original {
    private static final String SET = "zyte";

    @Override
    public List<String> sets() {
        return List.of(SET);
    }

    @Override
    public void read(Path root, Sets sets) throws IOException {
        var checkout = new Checkout(root, "github.com/scrapinghub/article-extraction-benchmark");
        Path html = checkout.folder("html");
        JsonObject truth;
        try {
            truth = JsonObject.read(checkout.file("ground-truth.json"));
        } catch (BadEntryException e) {
            throw new ImportException(e.reason());
        }
        for (String id : truth.names()) {
            try {
                sets.add(SET, gold(id, truth.object(id)), html.resolve(id + ".html.gz"));
            } catch (BadEntryException e) {
                sets.skip(id, e.reason());
            }
        }
    }

    private static Gold gold(String id, JsonObject page) throws BadEntryException {
        String body = page.text("articleBody");
        if (body == null) {
            throw new BadEntryException("no articleBody");
        }
        return new Gold(id).text("url", page.text("url")).text("body", body);
    }
}
