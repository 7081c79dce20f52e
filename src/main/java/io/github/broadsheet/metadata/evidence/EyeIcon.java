package io.github.broadsheet.metadata.evidence;

import org.jsoup.nodes.Element;

/**
 * The drawing of an eye, the sign for how often something was seen, where nothing but its outline tells what it is. The
 * outlines are those of the open icon sets Feather, Lucide, Heroicons, Material Symbols, Font Awesome, Bootstrap, Tabler
 * and Remix, each by how its path begins.
 */
public final class EyeIcon {
    private static final String[] PATHS = {
        "M1 12s4-8 11-8", // Feather
        "M2 12s3-7 10-7", // Lucide
        "M2.062 12.348", // Lucide since 0.400
        "M2.458 12C3.732 7.943", // Heroicons 1
        "M15 12a3 3 0 11-6 0", // Heroicons 1, the pupil
        "M2.036 12.322", // Heroicons 2
        "M10 12a2 2 0 100-4 2 2 0 000 4z", // Heroicons, filled
        "M12 4.5C7 4.5 2.73 7.61", // Material
        "M12 6c3.79 0 7.17", // Material, outlined
        "M12 4C7 4 2.73 7.11", // Material, rounded
        "M572.52 241.4C518.29", // Font Awesome 5
        "M569.354 231.631", // Font Awesome 5.0
        "M288 32c-80.8 0-145.5", // Font Awesome 6
        "M288 80c-65.2 0-118.8", // Font Awesome 6, regular
        "M16 8s-3-5.5-8-5.5", // Bootstrap
        "M10.5 8a2.5 2.5 0", // Bootstrap, filled
        "M21 12c-2.4 4", // Tabler
        "M12 3c5.392 0 9.878" // Remix
    };

    private static final int MOST_PARTS = 4;
    private static final String[] REFERENCES = {"eye", "view", "visibility"};

    private EyeIcon() {}

    /** Whether a drawing is that of an eye, by one of its first paths or by what it refers to. */
    public static boolean is(Element svg) {
        int parts = 0;
        for (Element part = svg.firstElementChild();
                part != null && parts < MOST_PARTS;
                part = part.nextElementSibling()) {
            parts++;
            if (part.nameIs("path") && begins(part.attr("d")) || part.nameIs("use") && refers(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String path) {
        for (String eye : PATHS) {
            if (path.startsWith(eye)) {
                return true;
            }
        }
        return false;
    }

    private static boolean refers(Element use) {
        String target = use.attr("href").isEmpty() ? use.attr("xlink:href") : use.attr("href");
        String name = target.substring(target.indexOf('#') + 1);
        for (String eye : REFERENCES) {
            int at = name.indexOf(eye);
            boolean word = at >= 0
                    && (at == 0 || !Character.isLetter(name.charAt(at - 1)))
                    && (at + eye.length() >= name.length()
                            || !Character.isLetter(name.charAt(at + eye.length()))
                            || name.startsWith("views", at));
            if (word) {
                return true;
            }
        }
        return false;
    }
}
