package io.github.broadsheet.testkit;

import io.github.broadsheet.model.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Replaces the words of a document by filler: of its lines of text, its attributes, its addresses and its JSON-LD. */
final class Refilling {
    private static final Set<String> SAID =
            Set.of("content", "alt", "title", "aria-label", "placeholder", "label", "summary", "value");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "srcset", "poster", "action", "cite", "content", "longdesc");

    private final Document document;
    private final Wordings wordings;
    private final Filler filler;

    Refilling(Document document, Explanation explanation, Filler filler) {
        this.document = document;
        this.wordings = new Wordings(explanation, filler);
        this.filler = filler;
    }

    void apply() {
        document.traverse(new Lines());
        for (Element element : document.getAllElements()) {
            refillAttributes(element);
            if (element.normalName().equals("script") && Trimming.isJsonLd(element)) {
                Trimming.setData(element, new JsonFiller(this::value).refilled(element.data()));
            }
        }
    }

    /** A string of JSON-LD or of an attribute. */
    private String value(String value) {
        return isAddress(value) ? addresses(value) : wordings.refilled(value);
    }

    private static boolean isAddress(String value) {
        return value.startsWith("http://") || value.startsWith("https://") || value.startsWith("/");
    }

    /** One address, or a list of them as {@code srcset} has it. */
    private String addresses(String value) {
        var out = new StringBuilder();
        int at = 0;
        while (at < value.length()) {
            int blank = value.indexOf(' ', at);
            int end = blank < 0 ? value.length() : blank;
            String token = value.substring(at, end);
            out.append(token.indexOf('/') >= 0 ? filler.address(token) : token);
            at = end + 1;
            if (blank >= 0) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private void refillAttributes(Element element) {
        for (Attribute attribute : new ArrayList<>(element.attributes().asList())) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            boolean isData = key.startsWith("data-");
            String other = value;
            if (isAddress(value) || ADDRESSES.contains(key) && value.indexOf(' ') < 0 || key.endsWith("srcset")) {
                other = addresses(value);
            } else if (isData || SAID.contains(key)) {
                other = wordings.refilled(value);
            }
            if (!other.equals(value)) {
                element.attr(attribute.getKey(), other);
            }
        }
    }

    /** Gathers the texts of a line, from one edge of a block to the next, and replaces them together. */
    private final class Lines implements NodeVisitor {
        private final List<TextNode> line = new ArrayList<>();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.add(text);
            } else if (isEdge(node)) {
                end();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (isEdge(node)) {
                end();
            }
        }

        private boolean isEdge(Node node) {
            return node instanceof Element element
                    && (element.isBlock()
                            || element.normalName().equals("br")
                            || element.normalName().equals("title"));
        }

        private void end() {
            if (!line.isEmpty()) {
                wordings.refill(line);
                line.clear();
            }
        }
    }
}
