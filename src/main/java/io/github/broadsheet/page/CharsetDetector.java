package io.github.broadsheet.page;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Guesses a charset by how likely the text is that it gives: each candidate is tried, and its letters are weighed by the
 * {@link Alphabet}s of the languages written in it. The weights are base-two logarithms of probabilities, so that sums
 * over the same bytes can be compared, even between charsets of one and of two bytes a letter.
 */
final class CharsetDetector {
    /** So much likelier than the web's usual charset another must be: a few letters are no proof. */
    private static final double UNUSUAL = -10;

    /** By so much, for each byte, another charset must be likelier before a declared one is overruled. */
    private static final double MARGIN = 1;

    /** Nor is a declared one overruled by fewer bytes than this. */
    private static final int LEAST_BYTES = 12;

    private CharsetDetector() {}

    /** The likeliest charset; {@code declared} unless the bytes speak clearly against it. */
    static Charset detect(byte[] bytes, @Nullable Charset declared) {
        byte[] visible = VisibleBytes.of(bytes);
        var scores = new HashMap<String, Double>();
        String usual = Alphabet.ALL.get(0).charsets().get(0);
        String best = usual;
        for (String name : candidates()) {
            Charset charset = CharsetLabel.named(name);
            if (charset != null) {
                double prior = name.equals(usual) ? 0 : UNUSUAL;
                scores.put(name, prior + score(name, new DecodedText(visible, charset)));
                best = scores.get(name) > scores.getOrDefault(best, Double.NEGATIVE_INFINITY) ? name : best;
            }
        }
        if (declared != null && holds(declared, visible, scores, best)) {
            return declared;
        }
        Charset found = CharsetLabel.named(best);
        return found == null ? Charset.forName("ISO-8859-1") : found;
    }

    private static Set<String> candidates() {
        var names = new LinkedHashSet<String>();
        Alphabet.ALL.forEach(alphabet -> names.addAll(alphabet.charsets()));
        return names;
    }

    private static double score(String charset, DecodedText text) {
        double best = Double.NEGATIVE_INFINITY;
        for (Alphabet alphabet : Alphabet.ALL) {
            if (alphabet.charsets().contains(charset)) {
                best = Math.max(best, text.likelihood(alphabet.letters()));
            }
        }
        return best + text.structure();
    }

    private static boolean holds(Charset declared, byte[] visible, Map<String, Double> scores, String best) {
        int high = 0;
        for (byte b : visible) {
            high += b < 0 ? 1 : 0;
        }
        Double own = scores.get(declared.name());
        if (own == null) {
            return new DecodedText(visible, declared).errors() == 0;
        }
        return high < LEAST_BYTES || own - UNUSUAL + MARGIN * high >= scores.getOrDefault(best, own);
    }
}
