package io.github.broadsheet.phrases;

import java.util.Locale;

/** What a set phrase of a page's chrome is about. Each has a section in {@code phrases.txt} under its key. */
public enum Topic {
    /** Share buttons and prompts. */
    SHARE,
    /** Names of social networks. */
    SOCIAL,
    /** Badges of app stores. */
    APP_STORE,
    /** The switch between light and dark. */
    THEME,
    /** Links to the page in other languages. */
    LANGUAGE,
    /** The search box. */
    SEARCH,
    /** Buttons for the size of the text. */
    FONT_SIZE,
    /** Who owns the text. */
    COPYRIGHT,
    /** Tickers and lists of the latest stories. */
    BREAKING,
    /** Counters of views. */
    VIEWS,
    /** Names of agencies. */
    AGENCY,
    /** Source and editors. */
    SIGN_OFF,
    /** Buttons that print or keep the story. */
    PRINT,
    /** The button that copies the address. */
    COPY_LINK,
    /** Other stories. */
    RELATED,
    /** Sign-up boxes. */
    NEWSLETTER,
    /** Labels of advertisements. */
    ADVERT,
    /** What leads further in the story. */
    CONTINUE,
    /** The discussion. */
    COMMENTS,
    /** Who made a picture. */
    CREDIT,
    /** Who wrote the story. */
    BYLINE,
    /** When it appeared or changed. */
    STAMP,
    /** About the author. */
    AUTHOR_BOX,
    /** Labels of tags. */
    TAGS,
    /** Logging in. */
    LOG_IN,
    /** Subscriptions and donations. */
    PAYWALL,
    /** How long it takes to read. */
    READING_TIME,
    /** Earnings by links. */
    AFFILIATE,
    /** Following the site. */
    FOLLOW,
    /** Tables of contents. */
    CONTENTS,
    /** Controls of players. */
    PLAYER,
    /** Consent and terms. */
    CONSENT;

    /** The topic whose section has this name. */
    static Topic of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Its place in a set of topics. */
    @SuppressWarnings("EnumOrdinal") // the sets of bits live as long as a page
    public long bit() {
        return 1L << ordinal();
    }
}
