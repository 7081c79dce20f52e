package io.github.broadsheet.corpora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The test pages of Fundus. A folder for each country holds pages {@code PUBLISHER_YYYY_MM_DD.html.gz}, for each
 * publisher {@code PUBLISHER.json} with what its parsers make of them, by the version of the parser, and {@code meta.info}
 * with the addresses. Which page is of which version is not written down: each version has one page, and a later version
 * reads later pages, so both are paired in their order.
 */
record Fundus() implements Original {
    private static final String SET = "fundus";
    private static final String PAGE = ".html.gz";
    private static final String EXPECTED = ".json";
    private static final Pattern VERSION = Pattern.compile("V\\d{1,6}(?:_\\d{1,6})*+");

    @Override
    public List<String> sets() {
        return List.of(SET);
    }

    @Override
    public void read(Path root, Sets sets) throws IOException {
        var checkout = new Checkout(root, "github.com/flairNLP/fundus");
        for (Path country : Checkout.list(checkout.folder("tests/resources/parser/test_data"))) {
            if (Files.isDirectory(country)) {
                readCountry(country, sets);
            }
        }
    }

    private static void readCountry(Path country, Sets sets) throws IOException {
        SortedMap<String, List<Path>> pages = pagesByPublisher(country);
        if (pages.isEmpty()) {
            return;
        }
        JsonObject addresses;
        try {
            addresses = JsonObject.read(country.resolve("meta.info"));
        } catch (BadEntryException e) {
            sets.skip(Checkout.name(country), e.reason());
            return;
        }
        for (Map.Entry<String, List<Path>> publisher : pages.entrySet()) {
            try {
                readPublisher(country, publisher.getKey(), publisher.getValue(), addresses, sets);
            } catch (BadEntryException e) {
                sets.skip(Checkout.name(country) + "/" + publisher.getKey(), e.reason());
            }
        }
    }

    /** Every publisher with its pages, oldest first: of the files, the part of the name before the day names it. */
    private static SortedMap<String, List<Path>> pagesByPublisher(Path country) throws IOException {
        var pages = new TreeMap<String, List<Path>>();
        for (Path expected : Checkout.list(country, EXPECTED)) {
            pages.put(Checkout.stem(expected, EXPECTED), new ArrayList<>());
        }
        for (Path page : Checkout.list(country, PAGE)) {
            String name = Checkout.stem(page, PAGE);
            int day = name.indexOf('_');
            pages.computeIfAbsent(day < 0 ? name : name.substring(0, day), publisher -> new ArrayList<>())
                    .add(page);
        }
        return pages;
    }

    private static void readPublisher(
            Path country, String publisher, List<Path> pages, JsonObject addresses, Sets sets)
            throws IOException, BadEntryException {
        JsonObject expected = JsonObject.read(country.resolve(publisher + EXPECTED));
        List<String> versions = versions(expected);
        if (versions.size() != pages.size()) {
            throw new BadEntryException(pages.size() + " pages for " + versions.size() + " versions");
        }
        for (int i = 0; i < pages.size(); i++) {
            Path page = pages.get(i);
            String id = Checkout.name(country) + "-" + Checkout.stem(page, PAGE) + "-" + versions.get(i);
            try {
                JsonObject meta = addresses.object(Checkout.name(page));
                sets.add(SET, gold(id, meta, expected.object(versions.get(i))), page);
            } catch (BadEntryException e) {
                sets.skip(id, e.reason());
            }
        }
    }

    /** The versions in their order: V1 is before V1_1, and that before V2. */
    private static List<String> versions(JsonObject expected) throws BadEntryException {
        for (String version : expected.names()) {
            if (!VERSION.matcher(version).matches()) {
                throw new BadEntryException("versions are not named V1, V1_1, V2, but " + version);
            }
        }
        return expected.names().stream()
                .sorted(Comparator.comparing(Fundus::numbers, Arrays::compare))
                .toList();
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.substring(1).split("_", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static Gold gold(String id, JsonObject meta, JsonObject expected) throws BadEntryException {
        String url = meta.text("url");
        if (url == null) {
            throw new BadEntryException("meta.info gives no url");
        }
        String body = body(expected.object("body"));
        if (body.isEmpty()) {
            throw new BadEntryException("no body");
        }
        String published = expected.text("publishing_date");
        return new Gold(id)
                .text("url", url)
                .text("title", expected.text("title"))
                .texts("authors", expected.texts("authors"))
                .date(published)
                .datetime(published)
                .texts("tags", expected.texts("topics"))
                .text("body", body);
    }

    /** The standfirst, then the sections with their headings. */
    private static String body(JsonObject body) {
        var blocks = new ArrayList<>(body.texts("summary"));
        for (JsonObject section : body.objects("sections")) {
            blocks.addAll(section.texts("headline"));
            blocks.addAll(section.texts("paragraphs"));
        }
        return String.join("\n\n", blocks);
    }
}
