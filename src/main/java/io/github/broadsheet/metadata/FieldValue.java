package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.model.Author;
import io.github.broadsheet.model.Field;
import io.github.broadsheet.model.Image;
import io.github.broadsheet.outline.ImageAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Converts what a site rule's selector finds to the type of its field. */
final class FieldValue {
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_SENTENCE = 600;
    private static final int LONGEST_SUMMARY = 5_000;

    private FieldValue() {}

    /** The value of the first element found, or of all for a field that is a list; empty where there is none. */
    @SuppressWarnings("unchecked") // each case gives the type of the field that it is for
    static <T> Optional<T> of(Field<T> field, Elements found, Reading reading) {
        Element first = found.get(0);
        return (Optional<T>)
                switch (field.name()) {
                    case "authors" -> list(authors(found, reading));
                    case "tags", "breadcrumbs" -> list(texts(found));
                    case "views", "comments" -> number(text(first));
                    case "free" -> claim(text(first));
                    case "image" -> image(first);
                    case "canonicalUrl" -> Optional.ofNullable(reading.absolute(text(first)));
                    case "published", "modified" -> Optional.empty(); // read with the other dates
                    default ->
                        Optional.of(text(first)).filter(text -> !text.isEmpty() && text.length() <= longest(field));
                };
    }

    /** How many characters a field's value may have: a selector that finds the whole story found no headline. */
    private static int longest(Field<?> field) {
        return switch (field.name()) {
            case "section", "site", "language", "agency" -> LONGEST_LABEL;
            case "title", "license" -> LONGEST_SENTENCE;
            case "subtitle", "description" -> LONGEST_SUMMARY;
            default -> Integer.MAX_VALUE;
        };
    }

    /** The text of an element, or the attribute that carries its value instead. */
    static String text(Element element) {
        String attribute = switch (element.normalName()) {
            case "meta" -> element.attr("content");
            case "time" -> element.attr("datetime");
            case "img", "source", "video", "iframe" -> ImageAddress.of(element);
            case "link" -> element.attr("href");
            case "data", "meter", "input" -> element.attr("value");
            default -> element.attr("content");
        };
        return Plain.collapsed(attribute.isEmpty() ? element.text() : attribute);
    }

    private static <V> Optional<List<V>> list(List<V> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(all));
    }

    private static List<String> texts(Elements found) {
        var texts = new ArrayList<String>();
        for (Element element : found) {
            String text = text(element);
            if (!text.isEmpty() && !texts.contains(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static List<Author> authors(Elements found, Reading reading) {
        var authors = new ArrayList<Author>();
        for (Element element : found) {
            @Nullable String link = element.normalName().equals("a") ? reading.absolute(element.attr("href")) : null;
            for (Author author : Byline.names(text(element), true)) {
                AuthorReader.add(authors, new Author(author.name(), author.kind(), link));
            }
        }
        return authors;
    }

    /** The first number in the text; signs and blanks between groups of three digits are skipped. */
    private static Optional<Long> number(String text) {
        long value = 0;
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 18; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            boolean group = digits > 0
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i + 1))
                    && ",. '\u2019\u202f\u00a0".indexOf(text.charAt(i)) >= 0;
            if (digit >= 0) {
                value = value * 10 + digit;
                digits++;
            } else if (digits > 0 && !group) {
                break;
            }
        }
        return digits == 0 ? Optional.empty() : Optional.of(value);
    }

    private static Optional<Boolean> claim(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "free", "yes", "1" -> Optional.of(true);
            case "false", "locked", "no", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Image> image(Element element) {
        String url = ImageAddress.of(element);
        String attribute = element.normalName().equals("meta") ? element.attr("content") : element.attr("href");
        String address = url.isEmpty() ? ImageAddress.absolute(element, attribute) : url;
        return address.isEmpty() ? Optional.empty() : Optional.of(new Image(address, element.attr("alt"), "", ""));
    }
}
