package io.github.broadsheet.build;

import io.github.broadsheet.model.Block;
import io.github.broadsheet.model.Inline;
import io.github.broadsheet.outline.Box;
import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes figures and embeds of pictures and the segments that belong to them, the credit apart from the caption. */
final class CaptionReader {
    private static final int CREDIT_WORDS = 12;
    private static final int LINES_BACK = 8;
    private static final Set<String> CREDIT_WORD = Set.of(
            "photo",
            "photos",
            "photograph",
            "image",
            "images",
            "picture",
            "credit",
            "source",
            "courtesy", // English
            "foto",
            "fotos",
            "bild",
            "bilder",
            "quelle",
            "grafik", // German; the first is shared by many
            "photographie",
            "crédit",
            "crédits", // French
            "fotografía",
            "imagen",
            "crédito",
            "fuente",
            "imagem",
            "fonte",
            "immagine", // Romance
            "fotoğraf",
            "görsel",
            "kaynak",
            "şəkil",
            "mənbə", // Turkish, Azerbaijani
            "фото",
            "фотография",
            "снимка",
            "источник",
            "джерело", // Russian, Ukrainian
            "kuva",
            "zdroj",
            "źródło",
            "fot",
            "kép",
            "πηγή",
            "φωτογραφία", // other European
            "صورة",
            "الصورة",
            "المصدر",
            "تصوير",
            "عکس",
            "צילום", // Arabic, Persian, Hebrew
            "图",
            "图片",
            "摄",
            "来源",
            "写真",
            "提供",
            "사진",
            "출처"); // Chinese, Japanese, Korean

    private final InlineReader inlines;

    CaptionReader(InlineReader inlines) {
        this.inlines = inlines;
    }

    /** The block of a picture or embed. */
    Block read(Visual visual, List<Segment> segments) {
        var caption = new ArrayList<Inline>();
        var credit = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (isRepeated(segments, i)) {
                continue;
            }
            if (isMarkedCredit(segment) || creditStart(segment.text()) == 0 || isOpen(credit, segment)) {
                append(segment.text(), credit);
            } else {
                readCaption(segment, caption, credit);
            }
        }
        if (!visual.embed()) {
            return new Block.Figure(visual.url(), visual.words(), caption, credit.toString());
        }
        var title = new StringBuilder();
        append(Inline.textOf(caption), title);
        append(credit.toString(), title);
        return new Block.Embed(visual.url(), title.isEmpty() ? visual.words() : title.toString());
    }

    /** Whether a line says what one before it says: captions for screens of two sizes stand in a page twice. */
    private static boolean isRepeated(List<Segment> segments, int number) {
        String text = segments.get(number).text();
        for (Segment before : segments.subList(Math.max(0, number - LINES_BACK), number)) {
            if (before.text().equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a credit has ended in a word such as "photo" and a colon, and the name is the next line. */
    private static boolean isOpen(CharSequence credit, Segment next) {
        int last = credit.length() - 1;
        return last >= 0
                && (credit.charAt(last) == ':' || credit.charAt(last) == '\uff1a')
                && next.words() <= CREDIT_WORDS;
    }

    private void readCaption(Segment segment, List<Inline> caption, StringBuilder credit) {
        List<Inline> words = inlines.read(segment, node -> !isMarkedCredit(node, segment));
        if (!words.isEmpty() && !caption.isEmpty()) {
            caption.add(new Inline.LineBreak());
        }
        caption.addAll(words);
        append(Inline.textOf(inlines.read(segment, node -> isMarkedCredit(node, segment))), credit);
        splitLast(caption, credit);
    }

    /** Takes the credit off the end of a caption where words alone tell it. */
    private static void splitLast(List<Inline> caption, StringBuilder credit) {
        int last = caption.size() - 1;
        if (last < 0 || !(caption.get(last) instanceof Inline.Text text)) {
            return;
        }
        int start = creditStart(text.text());
        if (start >= 0) {
            append(text.text().substring(start), credit);
            caption.remove(last);
            String rest = text.text().substring(0, start).stripTrailing();
            if (Words.count(rest) > 0) {
                caption.add(new Inline.Text(rest, text.strong(), text.emphasis(), text.code()));
            } else if (last > 0 && caption.get(last - 1) instanceof Inline.LineBreak) {
                caption.remove(last - 1);
            }
        }
    }

    private static void append(String words, StringBuilder out) {
        String line = words.replace('\n', ' ').strip();
        if (!line.isEmpty()) {
            out.append(out.isEmpty() ? "" : " ").append(line);
        }
    }

    private static boolean isMarkedCredit(Segment segment) {
        Box box = segment.box();
        Box around = box.parent();
        return Marks.isCredit(box)
                || around != null && around.endSegment() - around.firstSegment() == 1 && Marks.isCredit(around);
    }

    private static boolean isMarkedCredit(Node text, Segment segment) {
        Element block = segment.box().element();
        Node node = text.parent();
        for (; node instanceof Element element && !element.equals(block); node = node.parent()) {
            if (Marks.isCredit(element)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where a credit of a few words begins that lasts to the end: at a copyright sign, or at a word such as "photo" before a
     * colon. -1 if there is none.
     */
    private static int creditStart(String text) {
        int start = text.indexOf('\u00a9');
        int from = 0;
        for (int i = 0; i < text.length() && start < 0; i++) {
            char c = text.charAt(i);
            boolean end = c == ':' || c == '\uff1a' || c == '/';
            if (end && CREDIT_WORD.contains(text.substring(from, i).strip().toLowerCase(Locale.ROOT))) {
                start = c == '/' ? agencyStart(text, from) : from;
            }
            from = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK ? from : i + 1;
        }
        while (start > 0 && "([|".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start >= 0 && Words.count(text, start, text.length()) <= CREDIT_WORDS ? start : -1;
    }

    /** Where the name of an agency begins that ends in the word at an index: {@code (Harbour Images/Jane Doe)}. */
    private static int agencyStart(String text, int word) {
        int start = word;
        while (start > 1 && text.charAt(start - 1) == ' ' && Character.isLetter(text.charAt(start - 2))) {
            int before = start - 1;
            while (before > 0 && Character.isLetter(text.charAt(before - 1))) {
                before--;
            }
            if (!Character.isUpperCase(text.charAt(before))) {
                return start;
            }
            start = before;
        }
        return start;
    }
}
