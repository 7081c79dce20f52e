package io.github.broadsheet.chrome;

import java.util.Locale;

/** What a set phrase of a page's chrome is about. Each has a section in {@code phrases.txt} under its key. */
enum Topic {
    SHARE,
    SOCIAL,
    APP_STORE,
    THEME,
    LANGUAGE,
    SEARCH,
    FONT_SIZE,
    COPYRIGHT,
    BREAKING,
    VIEWS,
    AGENCY,
    SIGN_OFF,
    PRINT,
    COPY_LINK,
    RELATED,
    RELATED_WEAK,
    NEWSLETTER,
    ADVERT,
    CONTINUE,
    COMMENTS,
    CREDIT,
    BYLINE,
    DATE,
    AUTHOR_BOX,
    TAGS,
    LOG_IN,
    PAYWALL,
    READING_TIME,
    AFFILIATE,
    FOLLOW,
    FEEDBACK,
    CONSENT,
    PLAYER,
    NAVIGATION,
    FORM;

    /** The name of its section. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its place in a set of topics. */
    long bit() {
        return 1L << ordinal();
    }
}
