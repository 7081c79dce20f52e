package io.github.broadsheet.metadata;

import java.util.Set;

/** The words that join the names in bylines, and what stands behind them that is no name of a person. */
final class JoiningWords {
    /** Words between two names. */
    static final Set<String> JOINERS = Set.of(
            "and",
            "und",
            "et",
            "y",
            "e",
            "i",
            "og",
            "och",
            "en",
            "ve",
            "v\u0259",
            "va",
            "dan",
            "ja",
            "a",
            "\u0438",
            "\u0456",
            "\u0442\u0430",
            "\u03ba\u03b1\u03b9",
            "\u0648",
            "with",
            "mit",
            "avec",
            "con");

    /** What stands behind a joiner and is no second family name: agencies and desks. */
    static final Set<String> AGENCIES = Set.of(
            "agencias",
            "ag\u00eancias",
            "ag\u00e8ncies",
            "agenzie",
            "agencia",
            "ag\u00eancia",
            "redacci\u00f3n",
            "reda\u00e7\u00e3o",
            "redacci\u00f3",
            "redazione",
            "redakcja",
            "redakcija",
            "agencije",
            "lusa",
            "hina",
            "reuters",
            "europa");

    /** Those of them that also stand between the two family names of one person. */
    static final Set<String> SURNAME_JOINERS = Set.of("i", "y", "e");

    /** Words inside the names of institutions, before what they are for. */
    static final Set<String> OF_INSTITUTIONS =
            Set.of("for", "of", "f\u00fcr", "pour", "para", "per", "voor", "f\u00f6r", "dla");

    private JoiningWords() {}
}
