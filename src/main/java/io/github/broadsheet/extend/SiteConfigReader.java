package io.github.broadsheet.extend;

import io.github.broadsheet.extend.ImportedRules.Line;
import io.github.broadsheet.extend.ImportedRules.Outcome;
import io.github.broadsheet.model.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the lines of a FiveFilters site configuration: {@code directive: value}, {@code directive(parameter): value},
 * comments after {@code #}.
 */
final class SiteConfigReader {
    private static final Map<String, String> IGNORED = ignored();
    private static final Map<String, String> UNFOLLOWED = unfollowed();

    private final Map<Field<?>, List<String>> fields = new LinkedHashMap<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private SiteRules rules;

    SiteConfigReader(SiteRules rules) {
        this.rules = rules;
    }

    private static Map<String, String> ignored() {
        var reasons = new TreeMap<String, String>();
        String fetching = "pages are not fetched here; headers are sent by whoever fetches them";
        String login = "log-in is up to whoever fetches the page";
        reasons.put("http_header", fetching);
        for (String name : List.of(
                "requires_login",
                "login_uri",
                "login_username_field",
                "login_password_field",
                "login_extra_fields",
                "not_logged_in_xpath")) {
            reasons.put(name, login);
        }
        reasons.put("prune", "what is chrome is decided for each block, on every site");
        reasons.put("tidy", "jsoup reads broken markup as browsers do");
        reasons.put("parser", "there is one parser");
        reasons.put("autodetect_on_failure", "rules that find nothing always give way to the general engine");
        reasons.put("skip_json_ld", "structured data competes with other evidence and loses where it is poor");
        reasons.put("strip_attr", "attributes do not reach the article");
        reasons.put("strip_comments", "comments in markup do not reach the article");
        reasons.put("test_contains", "it is for the test of the rules only");
        reasons.put("native_ad_clue", "advertising is not marked");
        return reasons;
    }

    private static Map<String, String> unfollowed() {
        var reasons = new TreeMap<String, String>();
        String pages = "an article of several pages is not put together, for nothing is fetched";
        for (String name :
                List.of("single_page_link", "single_page_link_in_feed", "next_page_link", "if_page_contains")) {
            reasons.put(name, pages);
        }
        String rewrites = "the page is never rewritten";
        for (String name : List.of(
                "find_string",
                "replace_string",
                "wrap_in",
                "dissolve",
                "move_into",
                "convert_double_br_tags",
                "insert_detected_image",
                "src_lazy_load_attr",
                "footnotes")) {
            reasons.put(name, rewrites);
        }
        return reasons;
    }

    ImportedRules read(String text) {
        String[] all = (text.startsWith("\ufeff") ? text.substring(1) : text).split("\\R", -1);
        for (int i = 0; i < all.length; i++) {
            String line = all[i].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                readLine(i + 1, line);
            }
        }
        if (!bodies.isEmpty()) {
            rules = rules.body(bodies.get(0), rest(bodies));
        }
        fields.forEach((field, places) -> rules = rules.field(field, places.get(0), rest(places)));
        return new ImportedRules(rules, lines);
    }

    private static String[] rest(List<String> list) {
        return list.subList(1, list.size()).toArray(String[]::new);
    }

    private void readLine(int number, String line) {
        int nameEnd = 0;
        while (nameEnd < line.length() && (Character.isLetter(line.charAt(nameEnd)) || line.charAt(nameEnd) == '_')) {
            nameEnd++;
        }
        String name = line.substring(0, nameEnd).toLowerCase(Locale.ROOT);
        String after = line.substring(nameEnd).strip();
        int colon = after.startsWith("(") ? after.lastIndexOf("):") + 1 : 0;
        if (name.isEmpty() || colon >= after.length() || after.charAt(colon) != ':') {
            add(number, line, "", Outcome.NOT_TRANSLATED, "is no directive; a name and a colon come first");
            return;
        }
        String value = after.substring(colon + 1).strip();
        String shown = colon > 0 ? after : value;
        if (IGNORED.containsKey(name)) {
            add(number, name, shown, Outcome.IGNORED, IGNORED.getOrDefault(name, ""));
        } else if (UNFOLLOWED.containsKey(name)) {
            add(number, name, shown, Outcome.NOT_TRANSLATED, UNFOLLOWED.getOrDefault(name, ""));
        } else {
            follow(number, name, value);
        }
    }

    private void follow(int number, String name, String value) {
        try {
            String difference = switch (name) {
                case "title" -> addField(Field.TITLE, value);
                case "author" -> addField(Field.AUTHORS, value);
                case "date" -> addField(Field.PUBLISHED, value);
                case "body" -> addBody(value);
                case "strip" -> addStrip(value);
                case "strip_id_or_class" -> addDrop("[class*=%s], [id*=%s]", value);
                case "strip_image_src" -> addDrop("img[src*=%s]", value);
                case "test_url" -> addTestPage(value);
                default -> throw new UntranslatableException("is no known directive");
            };
            add(number, name, value, difference.isEmpty() ? Outcome.TRANSLATED : Outcome.APPROXIMATED, difference);
        } catch (UntranslatableException e) {
            add(number, name, value, Outcome.NOT_TRANSLATED, e.reason());
        }
    }

    private void add(int number, String name, String value, Outcome outcome, String reason) {
        lines.add(new Line(number, name, value, outcome, reason));
    }

    /** The first element of the document that an expression finds is the first that counts in a field anyway. */
    private String addField(Field<?> field, String xpath) throws UntranslatableException {
        XPathTranslation.Result result = XPathTranslation.of(xpath);
        List<String> places = fields.computeIfAbsent(field, name -> new ArrayList<>());
        for (Place place : result.places()) {
            boolean text = "text()".equals(place.attribute());
            places.add(text ? place.selector() : place.toString());
        }
        return result.firstOnly() && Field.AUTHORS.equals(field) ? "every element counts, not the first alone" : "";
    }

    private String addBody(String xpath) throws UntranslatableException {
        XPathTranslation.Result result = XPathTranslation.of(xpath);
        List<String> elements = elements(result);
        bodies.add(String.join(", ", elements));
        return result.firstOnly() ? "every element counts, not the first alone" : difference(result, elements);
    }

    private String addStrip(String xpath) throws UntranslatableException {
        XPathTranslation.Result result = XPathTranslation.of(xpath);
        if (result.firstOnly()) {
            throw new UntranslatableException("strips the first of the whole document, which CSS cannot pick");
        }
        List<String> elements = elements(result);
        rules = rules.drop(String.join(", ", elements));
        return difference(result, elements);
    }

    private static List<String> elements(XPathTranslation.Result result) throws UntranslatableException {
        var selectors = new ArrayList<String>();
        for (Place place : result.places()) {
            if (place.attribute().isEmpty()) {
                selectors.add(place.selector());
            }
        }
        if (selectors.isEmpty()) {
            throw new UntranslatableException("picks pieces of text or attributes, not elements");
        }
        return selectors;
    }

    private static String difference(XPathTranslation.Result result, List<String> elements) {
        return elements.size() < result.places().size() ? "elements only, no pieces of text or attributes" : "";
    }

    private String addDrop(String form, String value) throws UntranslatableException {
        String plain = value.replace("\"", "").replace("'", "").strip();
        if (plain.isEmpty() || plain.indexOf('\\') >= 0) {
            throw new UntranslatableException("holds a value that a selector cannot hold");
        }
        rules = rules.drop(form.replace("%s", '"' + plain + '"'));
        return "";
    }

    private String addTestPage(String url) throws UntranslatableException {
        if (url.isEmpty()) {
            throw new UntranslatableException("names no address");
        }
        rules = rules.testPage(url);
        return "";
    }
}
