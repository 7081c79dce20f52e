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
    NEWSLETTER,
    ADVERT,
    CONTINUE,
    COMMENTS,
    CREDIT,
    BYLINE,
    STAMP,
    AUTHOR_BOX,
    TAGS,
    LOG_IN,
    PAYWALL,
    READING_TIME,
    AFFILIATE,
    FOLLOW,
    CONTENTS,
    PLAYER,
    CONSENT;

    /** The topic whose section has this name. */
    static Topic of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Its place in a set of topics. */
    @SuppressWarnings("EnumOrdinal") // the sets of bits never leave the room
    long bit() {
        return 1L << ordinal();
    }
}
