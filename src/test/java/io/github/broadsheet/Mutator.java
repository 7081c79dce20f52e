package io.github.broadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;

/** Damages pages. Works on their bytes, each as one character, so that nothing has to be decoded. */
final class Mutator {
    private static final List<String> TAGS = List.of(
            "div",
            "p",
            "a",
            "b",
            "i",
            "span",
            "table",
            "tr",
            "td",
            "ul",
            "li",
            "h1",
            "h2",
            "script",
            "style",
            "title",
            "head",
            "body",
            "html",
            "form",
            "select",
            "option",
            "textarea",
            "svg",
            "math",
            "template",
            "noscript",
            "iframe",
            "frameset",
            "plaintext",
            "button",
            "nobr",
            "img",
            "br",
            "meta",
            "article",
            "figure",
            "time",
            "pre");
    private static final List<String> FRAGMENTS = List.of(
            "<!--",
            "-->",
            "<![CDATA[",
            "<script>",
            "</script>",
            "<style>",
            "<plaintext>",
            "<textarea>",
            "<select>",
            "<table>",
            "<template>",
            "<svg><desc>",
            "<math><mi>",
            "<frameset>",
            "</body>",
            "</html>",
            "<base href='//['>",
            "<b><p>".repeat(40),
            "<div>".repeat(600),
            "</div>".repeat(50),
            "<a href='javascript:alert(1)'>",
            "\0",
            "\0\0\0",
            "&#0;",
            "&#xd800;",
            "&#x110000;",
            "&#99999999999;",
            "\u00ed\u00a0\u0080",
            "\u00ff\u00fe",
            "\u00ef\u00bb\u00bf",
            "\u00e2\u0080\u00ae",
            "{\"@graph\":[",
            "}]}",
            "\\u0000",
            "\\ud800",
            "99999999999999999999",
            "-1",
            "1e400",
            "NaN",
            "0000-00-00T99:99:99+99:99",
            "31.02.2024",
            "<time datetime='",
            "<meta property='og:title' content='",
            "<script type='application/ld+json'>[[[[{",
            "https://[::1",
            "%zz",
            "\r",
            "\u000c",
            "x".repeat(5000),
            " ".repeat(5000));
    private static final List<String> CHARSETS = List.of(
            "windows-1251",
            "windows-1252",
            "UTF-16LE",
            "UTF-16BE",
            "KOI8-R",
            "GBK",
            "Big5",
            "Shift_JIS",
            "EUC-KR",
            "UTF-32BE",
            "ISO-2022-JP",
            "IBM1047");

    private final Random random;
    private final List<String> pages;

    Mutator(long seed, List<String> pages) {
        this.random = new Random(seed);
        this.pages = pages;
    }

    /** Damages a page in one to four ways. */
    byte[] mutant() {
        String page = any(pages);
        int steps = 1 + random.nextInt(4);
        for (int i = 0; i < steps; i++) {
            page = page.isEmpty() ? any(pages) : step(page);
        }
        return random.nextInt(12) == 0 ? transcoded(page) : page.getBytes(ISO_8859_1);
    }

    private String step(String page) {
        return switch (random.nextInt(12)) {
            case 0 -> page.substring(0, random.nextInt(page.length()));
            case 1 ->
                page.substring(0, near(page, any(List.of("<", "=\"", "&", "<!--", "</", "\"@", "-->", "script"))));
            case 2 -> page.substring(0, random.nextInt(page.length())) + tail(any(pages));
            case 3 -> renamed(page);
            case 4 -> without(page);
            case 5 -> repeated(page, 1 + random.nextInt(3));
            case 6 -> repeated(page, 20);
            case 7 -> flipped(page);
            case 8, 9 -> inserted(page, any(FRAGMENTS));
            case 10 ->
                page.replace(
                        any(List.of("\"", ">", "</", "=", "{", "<p", "2024", ":", " ")), any(FRAGMENTS.subList(0, 12)));
            default -> tail(page);
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String tail(String page) {
        return page.substring(random.nextInt(page.length()));
    }

    private int near(String page, String mark) {
        int at = page.indexOf(mark, random.nextInt(page.length()));
        return at < 0 ? page.length() : Math.min(page.length(), at + random.nextInt(mark.length() + 2));
    }

    /** Gives a tag another name, here or everywhere. */
    private String renamed(String page) {
        String from = any(TAGS);
        String to = any(TAGS);
        if (random.nextBoolean()) {
            return page.replace("<" + from, "<" + to);
        }
        int at = page.indexOf("<" + from, random.nextInt(page.length()));
        return at < 0 ? page : page.substring(0, at + 1) + to + page.substring(at + 1 + from.length());
    }

    private int[] region(String page) {
        int from = random.nextInt(page.length());
        int length = random.nextInt(Math.min(page.length() - from, 1 + (1 << random.nextInt(14))));
        return new int[] {from, from + length};
    }

    private String without(String page) {
        int[] region = region(page);
        return page.substring(0, region[0]) + page.substring(region[1]);
    }

    private String repeated(String page, int times) {
        int[] region = region(page);
        String part = page.substring(region[0], region[1]);
        int at = random.nextBoolean() ? region[1] : random.nextInt(page.length());
        return page.substring(0, at) + part.repeat(times) + page.substring(at);
    }

    private String inserted(String page, String fragment) {
        int at = random.nextBoolean() ? near(page, "<") : random.nextInt(page.length());
        return page.substring(0, at) + fragment + page.substring(at);
    }

    private String flipped(String page) {
        var chars = page.toCharArray();
        int flips = 1 + random.nextInt(20);
        for (int i = 0; i < flips; i++) {
            chars[random.nextInt(chars.length)] = (char) random.nextInt(256);
        }
        return new String(chars);
    }

    private byte[] transcoded(String page) {
        Charset charset = Charset.forName(any(CHARSETS));
        return new String(page.getBytes(ISO_8859_1), UTF_8).getBytes(charset);
    }
}
