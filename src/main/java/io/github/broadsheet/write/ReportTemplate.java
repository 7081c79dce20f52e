package io.github.broadsheet.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;

/** The fixed parts of a report: its frame and its style, as they lie beside this class. */
final class ReportTemplate {
    static final String FRAME = resource("report.html");
    static final String STYLE = resource("report.css");

    private ReportTemplate() {}

    /** Fills the frame's <code>{{name}}</code> places, each by the part of that name. */
    static void fill(ReportMarkup out, Map<String, Consumer<ReportMarkup>> parts) {
        int at = 0;
        for (int open = FRAME.indexOf("{{"); open >= 0; open = FRAME.indexOf("{{", at)) {
            int close = FRAME.indexOf("}}", open);
            out.html(FRAME.substring(at, open));
            String name = FRAME.substring(open + 2, close);
            Consumer<ReportMarkup> part = parts.get(name);
            if (part == null) {
                throw new IllegalStateException("the report has no part named " + name);
            }
            part.accept(out);
            at = close + 2;
        }
        out.html(FRAME.substring(at));
    }

    /** A style's name in a content security policy, which forbids every other style. */
    static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ReportTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library's jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the library's jar cannot be read", e);
        }
    }
}
