package io.github.broadsheet.chrome;

import io.github.broadsheet.model.Removal;
import io.github.broadsheet.phrases.Topic;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rules of this room, the most telling first: where several hold, the first gives the name. Each takes whole short
 * segments; none looks for a phrase inside a paragraph.
 */
@SuppressWarnings("ImmutableEnumChecker") // a record of strings and a test without state do not change
enum Rule {
    COPY_LINK("copy-link", "a button that copies the address, or its message", line -> line.says(Topic.COPY_LINK, 8)),
    SHARE_PROMPT(
            "share-prompt",
            "asks the reader to share the story",
            line -> line.says(Topic.SHARE, 12),
            line -> line.isBox(Mark.SHARE)),
    PRINT("print", "a button that prints or keeps the story", line -> line.is(Topic.PRINT)),
    SOCIAL(
            "social-icon",
            "the name of a social network, alone",
            line -> line.is(Topic.SOCIAL) && (line.isOutside() || line.isMarked(Mark.SHARE) && !line.isHeading())),
    APP_STORE("app-store", "a badge of an app store", line -> line.says(Topic.APP_STORE, 8) && !line.isHeading()),
    THEME("theme-switch", "a switch between light and dark", line -> line.is(Topic.THEME)),
    FONT_SIZE(
            "font-size",
            "a button that changes the size of the text",
            line -> line.is(Topic.FONT_SIZE) && line.isOutside()),
    LANGUAGE(
            "language-switch",
            "a link to the page in another language",
            line -> line.is(Topic.LANGUAGE) && line.isOutside() || line.opens(Topic.LANGUAGE) && line.isShortLink()),
    SEARCH("search-prompt", "a prompt of the search box", line -> line.says(Topic.SEARCH, 8)),
    COPYRIGHT(
            "copyright",
            "says who owns the text and how it may be used",
            line -> line.says(Topic.COPYRIGHT, 40),
            Line::isSignAndYear),
    AFFILIATE("affiliate-notice", "says that the site earns by its links", line -> line.says(Topic.AFFILIATE, 40)),
    CONSENT("consent", "asks for consent, or leads to the terms of use", line -> line.says(Topic.CONSENT, 40)),
    VIEWS("view-counter", "the page's own counter", line -> line.is(Topic.VIEWS), Line::showsViews),
    READING_TIME(
            "reading-time",
            "how long the story takes to read",
            line -> line.says(Topic.READING_TIME, 8) && !line.inTable()),
    ADVERT("advert-label", "the label of an advertisement", line -> line.says(Topic.ADVERT, 12)),
    COMMENTS(
            "comments-prompt",
            "leads to the comments",
            line -> line.says(Topic.COMMENTS, 12),
            line -> line.words() <= 12 && line.isMarked(Mark.COMMENTS)),
    LOG_IN("log-in", "asks the reader to log in", line -> line.says(Topic.LOG_IN, 12)),
    PAYWALL(
            "subscription-offer",
            "offers a subscription or asks for a donation",
            line -> line.says(Topic.PAYWALL, line.place() == Place.TAIL ? 24 : 12)),
    NEWSLETTER(
            "newsletter",
            "asks the reader to sign up",
            line -> line.says(Topic.NEWSLETTER, 16),
            line -> line.isBox(Mark.SIGN_UP)),
    FOLLOW(
            "follow-prompt",
            "asks the reader to follow the site",
            line -> line.says(Topic.FOLLOW, line.place() == Place.TAIL ? 20 : 12)),
    CONTENTS(
            "contents-list",
            "the table of contents",
            line -> line.is(Topic.CONTENTS),
            line -> line.leadsInside() && (line.place() == Place.HEAD || line.inList())),
    RELATED(
            "related-story",
            "leads to another story",
            line -> line.is(Topic.RELATED) || line.leads(Topic.RELATED),
            Line::isPointedLink),
    AFTER_LABEL(
            "related-list",
            "a link in a list of other stories",
            line -> false,
            line -> line.follows() && line.isLink() && !line.isHeading()),
    CONTINUE(
            "continue-reading",
            "leads further in the story or the page",
            line -> line.is(Topic.CONTINUE) && !line.inTable() || line.opens(Topic.CONTINUE) && line.isShortLink()),
    BREAKING("news-ticker", "the label of a ticker or of a list of stories", line -> line.is(Topic.BREAKING)),
    PLAYER("player", "a control or a message of a player", line -> line.says(Topic.PLAYER, 12)),
    TITLE("headline", "the headline, which is no part of the text", line -> false, Line::isTitle),
    CAPTION("caption", "belongs to a picture", line -> false, Line::isCaption),
    CREDIT("credit", "names who made a picture", Line::isCredit, Line::endsInCredit),
    STAMP("dateline", "when the story appeared or changed", Line::saysStamp, Line::showsStamp),
    BYLINE("byline", "names the author", Line::saysByline, line -> line.showsByline() || SignedLines.isAddressed(line)),
    AUTHOR_BOX(
            "author-box",
            "about the author",
            line -> line.says(Topic.AUTHOR_BOX, 8),
            line -> line.words() <= 12 && line.isMarked(Mark.AUTHOR) || SignedLines.tellsOfAuthor(line)),
    TAGS(
            "tag-list",
            "the story's tags or section",
            line -> line.place() == Place.TAIL && line.is(Topic.TAGS) || line.leads(Topic.TAGS),
            line -> line.place() == Place.TAIL && line.isBox(Mark.TAGS)),
    SIGN_OFF("sign-off", "names the source or the editors", Line::isSignOff),
    SIGNATURE(
            "signature",
            "the site's or the agency's name alone",
            line -> line.place() == Place.TAIL && line.is(Topic.AGENCY),
            line -> SignedLines.isSiteName(line) || SignedLines.isInitialled(line)),
    CALL_TO_ACTION(
            "call-to-action", "a button", line -> false, line -> line.isBox(Mark.BUTTON) && !line.endsSentence()),
    STRAY("stray-line", "a lone line before or after the sentences of a text dump", line -> false, Line::isStray);

    private static final Rule[] ALL = values();

    /** The rules that may take a line without any set phrase, as most lines are. */
    private static final Rule[] BEYOND_PHRASES =
            Arrays.stream(ALL).filter(rule -> rule.other != null).toArray(Rule[]::new);

    private final Removal removal;
    private final Predicate<Line> phrase;
    private final @Nullable Predicate<Line> other;

    Rule(String name, String reason, Predicate<Line> phrase) {
        this(name, reason, phrase, null);
    }

    /**
     * A rule with two tests, either of which is enough.
     *
     * @param phrase what it says about set phrases; not asked of a line without any, which it must not take
     * @param other what it says about markup, links, the story's facts; null for nothing
     */
    Rule(String name, String reason, Predicate<Line> phrase, @Nullable Predicate<Line> other) {
        this.removal = new Removal(name, reason);
        this.phrase = phrase;
        this.other = other;
    }

    /** The first rule that takes a segment, null if none does. */
    static @Nullable Rule of(Line line) {
        boolean phrases = !line.hits().isNone();
        for (Rule rule : phrases ? ALL : BEYOND_PHRASES) {
            if (phrases && rule.phrase.test(line) || rule.other != null && rule.other.test(line)) {
                return rule;
            }
        }
        return null;
    }

    Removal removal() {
        return removal;
    }
}
