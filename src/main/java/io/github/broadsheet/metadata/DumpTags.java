package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Evidence;
import io.github.broadsheet.metadata.evidence.Plain;
import io.github.broadsheet.metadata.ranking.Offer;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Span;
import io.github.broadsheet.phrases.LineTopics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Offers the tags of a text dump: what follows a word for tags, in its line or below, and lines of hashtags. */
final class DumpTags {
    private static final int LINES_BELOW = 14;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_LINES = 12;
    private static final int MOST_WORDS = 5;
    private static final int SHORTEST_GLUED = 4;
    private static final int FEWEST_HASHTAGS = 2;
    private static final int MOST_WORDS_OF_HASHTAG = 3;
    private static final double SHARE = 0.9;
    private static final double SAID = 0.3;
    private static final char THAI = '\u0e00'; // and Lao behind it
    private static final char TIBETAN = '\u0f00';
    private static final char HAN = '\u2e80';
    private static final char HANGUL = '\uac00';
    private static final String SIGNS = ",;|\t#\u3001\uff0c\uff1b\u060c\u061b\u2022\u00b7";

    private final Reading reading;
    private final List<Segment> lines;
    private final DumpText text;
    private final LineTopics topics;

    private DumpTags(Reading reading, LineTopics topics) {
        this.topics = topics;
        this.reading = reading;
        this.lines = reading.segments();
        this.text = new DumpText(reading.evidence());
    }

    static void read(Reading reading, LineTopics topics) {
        Evidence evidence = reading.evidence();
        var reader = new DumpTags(reading, topics);
        int end = Math.min(reader.lines.size(), evidence.body().end() + LINES_BELOW);
        for (int i = Math.max(0, evidence.headline().first()); i < end; i++) {
            if (reader.readAt(i)) {
                return;
            }
        }
    }

    private boolean readAt(int line) {
        String whole = whole(lines.get(line));
        if (whole.length() > LONGEST_LINE) {
            return false;
        }
        if (isHashtags(whole)) {
            return offer(parts(whole), line, line + 1);
        }
        if (isHashtag(line) && line + 1 < lines.size() && isHashtag(line + 1)) {
            return offerHashtags(line);
        }
        int cell = whole.lastIndexOf('|');
        if (cell > 0
                && !TagLabel.opens(whole)
                && TagLabel.opens(whole.substring(cell + 1).strip())) {
            String rest = whole.substring(cell + 1);
            return offer(parts(rest.substring(labelEnd(rest))), line, line + 1);
        }
        if (!TagLabel.opens(whole) && !isTagAboveTags(line, whole)) {
            return false;
        }
        int labelEnd = labelEnd(whole);
        String rest = whole.substring(labelEnd);
        if (!rest.isBlank()) {
            return offer(isGlued(whole, labelEnd) ? unglued(rest) : parts(rest), line, line + 1);
        }
        var tags = new ArrayList<String>();
        int end = line + 1;
        boolean row = false;
        while (end < Math.min(lines.size(), line + MOST_LINES) && !row && isTag(end, line)) {
            String below = whole(lines.get(end));
            row = isHashtags(below);
            tags.addAll(parts(below));
            end++;
        }
        return offer(tags, line, end);
    }

    /** Whether a line is {@code Tag}, which is a day in German, and the text says the words of the line below. */
    private boolean isTagAboveTags(int line, String whole) {
        return whole.strip().equalsIgnoreCase("tag")
                && line + 1 < lines.size()
                && isTag(line + 1, line)
                && text.share(lines.get(line + 1).text()) >= SAID;
    }

    /** Whether a line is one tag with its hash in front, of a word or a few. */
    private boolean isHashtag(int line) {
        String whole = whole(lines.get(line)).strip();
        return whole.length() > 1
                && whole.charAt(0) == '#'
                && whole.charAt(1) > ' '
                && lines.get(line).words() <= MOST_WORDS;
    }

    private boolean offerHashtags(int first) {
        var tags = new ArrayList<String>();
        int end = first;
        while (end < Math.min(lines.size(), first + MOST_LINES) && isHashtag(end)) {
            tags.addAll(parts(whole(lines.get(end))));
            end++;
        }
        return offer(tags, first, end);
    }

    /**
     * Whether a line below the label is a tag: it stands in the label's block, or where blank lines part all lines the text
     * says its words.
     */
    private boolean isTag(int line, int label) {
        Segment segment = lines.get(line);
        boolean first = line == label + 1;
        boolean spaced = !first && isApart(label + 2);
        boolean here = spaced ? isApart(line) && text.share(segment.text()) >= SAID : first || !isApart(line);
        boolean phrase = topics.isWhole(line) || segment.words() == 0;
        return segment.words() <= MOST_WORDS && here && !phrase || isHashtags(whole(segment));
    }

    private boolean isApart(int line) {
        return lines.get(line).box().element().hasAttr("data-gap");
    }

    /** Whether a dump has lost the blanks between elements: the first tag touches the label's colon, and no sign parts tags. */
    private static boolean isGlued(String line, int labelEnd) {
        boolean touches = labelEnd > 0
                && labelEnd < line.length()
                && line.charAt(labelEnd - 1) == ':'
                && Character.isLetter(line.charAt(labelEnd));
        return touches && !isUnspaced(line.substring(labelEnd)) && !holdsSign(line.substring(labelEnd));
    }

    /** The texts that begin with a capital right behind a small letter; none if that is nowhere so. */
    private static List<String> unglued(String line) {
        List<String> parts = DumpMenu.parts(line);
        return parts.size() > 1 ? parts : List.of();
    }

    /** A tag, or the tags that ran together in a word with capitals inside, unless the parts are as short as those of some names. */
    private static List<String> apart(String tag) {
        List<String> parts = tag.indexOf(' ') < 0 ? DumpMenu.parts(tag) : List.of(tag);
        boolean words = true;
        for (String part : parts) {
            words &= part.length() >= SHORTEST_GLUED;
        }
        return words ? parts : List.of(tag);
    }

    private static int labelEnd(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != '\uff1a') {
            end++;
        }
        return Math.min(line.length(), end + 1);
    }

    private static boolean isHashtags(String line) {
        int hashes = 0;
        int words = 0;
        for (String word : line.replace("#", " #").strip().split(" +", -1)) {
            boolean hash = !word.isEmpty() && word.charAt(0) == '#';
            if (hash && word.length() < 2 || hashes == 0 && !word.isEmpty() && !hash) {
                return false;
            }
            words = hash ? 1 : words + (word.isEmpty() ? 0 : 1);
            if (words > MOST_WORDS_OF_HASHTAG) {
                return false;
            }
            hashes += hash ? 1 : 0;
        }
        return hashes >= FEWEST_HASHTAGS;
    }

    /** The texts between the signs that part tags; between blanks where words are written without them. */
    private static List<String> parts(String line) {
        boolean blanks = isUnspaced(line.strip()) && !holdsSign(line);
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean cut = i == line.length()
                    || SIGNS.indexOf(line.charAt(i)) >= 0
                    || blanks && Character.isWhitespace(line.charAt(i));
            if (cut) {
                parts.add(line.substring(from, i));
                from = i + 1;
            }
        }
        return parts;
    }

    private static boolean holdsSign(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (SIGNS.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnspaced(String text) {
        char c = text.isEmpty() ? ' ' : text.charAt(0);
        return c >= THAI && c < TIBETAN || c >= HAN && c < HANGUL;
    }

    private boolean offer(List<String> parts, int line, int end) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String part : parts) {
            for (String one : apart(part.strip())) {
                String tag = TagNames.tag(one);
                if (!tag.isEmpty()) {
                    tags.putIfAbsent(Plain.key(tag), tag);
                }
            }
        }
        TagNames.dropProperties(tags);
        if (tags.isEmpty()) {
            return false;
        }
        var names = List.copyOf(tags.values());
        String raw = lines.get(line).text();
        reading.ballot().add(Offer.on(Ranking.TAGS_SHOWN, names, "line of tags", raw, SHARE, new Span(line, end)));
        return true;
    }

    /** The text of a line with its tabs. */
    private static String whole(Segment line) {
        var out = new StringBuilder();
        for (Node node : line.nodes()) {
            out.append(node instanceof TextNode text ? text.getWholeText() : "");
        }
        return out.toString();
    }
}
