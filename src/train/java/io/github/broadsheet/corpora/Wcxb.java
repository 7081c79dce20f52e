package io.github.broadsheet.corpora;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * WCXB 1.0, the Web Content Extraction Benchmark (arXiv 2605.21097): for each split files {@code ground-truth/ID.json}
 * and pages {@code html/ID.html.gz}.
 *
 * @param split the folder of the split
 * @param prefix starts the names of its sets: those of the test split are none that training reads
 */
record Wcxb(String split, String prefix) implements Original {
    /** A split by its name, null where there is none of the name. */
    static @Nullable Wcxb of(String split) {
        return switch (split) {
            case "dev" -> new Wcxb(split, "wcxb-");
            case "test" -> new Wcxb(split, "wcxb-test-");
            default -> null;
        };
    }

    @Override
    public List<String> sets() {
        return List.of(prefix + "articles", prefix + "other");
    }

    @Override
    public void read(Path root, Sets sets) throws IOException {
        var checkout = new Checkout(root, "github.com/Murrough-Foley/web-content-extraction-benchmark");
        Path truth = checkout.folder(split + "/ground-truth");
        Path html = checkout.folder(split + "/html");
        for (Path file : Checkout.list(truth, ".json")) {
            String id = Checkout.stem(file, ".json");
            try {
                JsonObject page = JsonObject.read(file);
                String type = type(page);
                String set = type.equals("article") ? "articles" : "other";
                sets.add(prefix + set, gold(id, type, page), html.resolve(id + ".html.gz"));
            } catch (BadEntryException e) {
                sets.skip(split + "/" + id, e.reason());
            }
        }
    }

    private static Gold gold(String id, String type, JsonObject page) throws BadEntryException {
        JsonObject truth = page.object("ground_truth");
        if (truth.names().isEmpty()) {
            throw new BadEntryException("no ground_truth");
        }
        return new Gold(id)
                .text("url", page.text("url"))
                .text("type", type)
                .text("title", truth.text("title"))
                .texts("authors", truth.texts("author"))
                .date(truth.text("publish_date"))
                .text("body", truth.text("main_content"))
                .texts("with", truth.texts("with"))
                .texts("without", truth.texts("without"));
    }

    /** The page type: an object names it, or a string is it. Without one it is an article; a category is a collection. */
    private static String type(JsonObject page) {
        JsonObject internal = page.object("_internal");
        String named = internal.object("page_type").text("primary");
        String type = named == null ? internal.text("page_type") : named;
        if (type == null) {
            return "article";
        }
        return type.equals("category") ? "collection" : type;
    }
}
