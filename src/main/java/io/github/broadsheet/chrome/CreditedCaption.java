package io.github.broadsheet.chrome;

import io.github.broadsheet.outline.Segment;
import io.github.broadsheet.outline.Words;
import io.github.broadsheet.phrases.Folding;
import io.github.broadsheet.phrases.Phrases;
import io.github.broadsheet.phrases.Topic;
import java.util.Locale;

/** A caption that goes over into a credit: {@code The ferry at sea PHOTO: Jane Doe}, {@code The ferry (Photo: Jane Doe)}. */
final class CreditedCaption {
    private static final int LONGEST = 24;
    private static final int LONGEST_CREDIT = 8;

    private CreditedCaption() {}

    /** Whether a line is one: only capitals or a bracket set the label apart from words of a sentence. */
    static boolean is(Segment line) {
        String text = line.text();
        int colon = line.words() > LONGEST ? -1 : text.indexOf(':');
        int blank = colon < 0 ? -1 : text.lastIndexOf(' ', colon);
        if (blank <= 0) {
            return false;
        }
        String label = text.substring(blank + 1, colon + 1);
        boolean apart = label.charAt(0) == '(' && text.endsWith(")") || isInCapitals(label);
        return apart
                && Words.count(text.substring(colon)) <= LONGEST_CREDIT
                && !Line.endsSentence(text)
                && !Line.endsSentence(text.substring(0, blank))
                && saysCredit(label);
    }

    private static boolean isInCapitals(String label) {
        return label.equals(label.toUpperCase(Locale.ROOT)) && !label.equals(label.toLowerCase(Locale.ROOT));
    }

    private static boolean saysCredit(String label) {
        var folding = new Folding();
        return (Phrases.all().in(label, folding.fold(label), folding).whole() & Topic.CREDIT.bit()) != 0;
    }
}
