package io.github.broadsheet.chrome;

import io.github.broadsheet.model.Removal;
import java.util.List;
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
            line -> line.says(Topic.SHARE, 12) || line.isBox(Mark.SHARE)),
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
    COPYRIGHT("copyright", "says who owns the text and how it may be used", Line::isCopyright),
    AFFILIATE("affiliate-notice", "says that the site earns by its links", line -> line.says(Topic.AFFILIATE, 40)),
    CONSENT("consent", "asks for consent, or leads to the terms of use", line -> line.says(Topic.CONSENT, 40)),
    VIEWS("view-counter", "the page's own counter", line -> line.is(Topic.VIEWS)),
    READING_TIME(
            "reading-time",
            "how long the story takes to read",
            line -> line.says(Topic.READING_TIME, 8) && !line.inTable()),
    ADVERT("advert-label", "the label of an advertisement", line -> line.says(Topic.ADVERT, 12)),
    COMMENTS(
            "comments-prompt",
            "leads to the comments",
            line -> line.says(Topic.COMMENTS, 12) || line.words() <= 12 && line.isMarked(Mark.COMMENTS)),
    LOG_IN("log-in", "asks the reader to log in", line -> line.says(Topic.LOG_IN, 12)),
    PAYWALL("subscription-offer", "offers a subscription or asks for a donation", line -> line.says(Topic.PAYWALL, 12)),
    NEWSLETTER(
            "newsletter",
            "asks the reader to sign up",
            line -> line.says(Topic.NEWSLETTER, 16) || line.isBox(Mark.SIGN_UP)),
    FOLLOW("follow-prompt", "asks the reader to follow the site", line -> line.says(Topic.FOLLOW, 12)),
    CONTENTS(
            "contents-list",
            "the table of contents",
            line -> line.is(Topic.CONTENTS) || line.leadsInside() && (line.place() == Place.HEAD || line.inList())),
    RELATED("related-story", "leads to another story", line -> line.is(Topic.RELATED) || line.leads(Topic.RELATED)),
    AFTER_LABEL(
            "related-list",
            "a link in a list of other stories",
            line -> line.follows() && line.isLink() && !line.isHeading()),
    CONTINUE(
            "continue-reading",
            "leads further in the story or the page",
            line -> line.is(Topic.CONTINUE) && !line.inTable() || line.opens(Topic.CONTINUE) && line.isShortLink()),
    BREAKING("news-ticker", "the label of a ticker or of a list of stories", line -> line.is(Topic.BREAKING)),
    PLAYER("player", "a control or a message of a player", line -> line.says(Topic.PLAYER, 12)),
    TITLE("headline", "the headline, which is no part of the text", Line::isTitle),
    CAPTION("caption", "belongs to a picture", Line::isCaption),
    CREDIT("credit", "names who made a picture", Line::isCredit),
    STAMP("dateline", "when the story appeared or changed", Line::isStamp),
    BYLINE("byline", "names the author", Line::isByline),
    AUTHOR_BOX(
            "author-box",
            "about the author",
            line -> line.says(Topic.AUTHOR_BOX, 8) || line.words() <= 12 && line.isMarked(Mark.AUTHOR)),
    TAGS(
            "tag-list",
            "the story's tags or section",
            line -> line.place() == Place.TAIL && (line.is(Topic.TAGS) || line.isBox(Mark.TAGS))
                    || line.leads(Topic.TAGS)),
    SIGN_OFF("sign-off", "names the source or the editors", Line::isSignOff),
    SIGNATURE("signature", "the site's or the agency's name alone", Line::isSignature),
    CALL_TO_ACTION("call-to-action", "a button", line -> line.isBox(Mark.BUTTON) && !line.endsSentence()),
    STRAY("stray-line", "a lone line before or after the sentences of a text dump", Line::isStray);

    private static final List<Rule> ALL = List.of(values());

    private final Removal removal;
    private final Predicate<Line> test;

    Rule(String name, String reason, Predicate<Line> test) {
        this.removal = new Removal(name, reason);
        this.test = test;
    }

    /** The first rule that takes a segment, null if none does. */
    static @Nullable Rule of(Line line) {
        for (Rule rule : ALL) {
            if (rule.takes(line)) {
                return rule;
            }
        }
        return null;
    }

    private boolean takes(Line line) {
        return test.test(line);
    }

    Removal removal() {
        return removal;
    }
}
