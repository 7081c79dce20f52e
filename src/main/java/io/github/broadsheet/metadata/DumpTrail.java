package io.github.broadsheet.metadata;

import io.github.broadsheet.metadata.evidence.Plain;
import java.util.ArrayList;
import java.util.List;

/** A line of a text dump read as a trail from the front page to the headline: steps that signs part, or that run together. */
final class DumpTrail {
    private static final int MOST_GLUED = 4;
    private static final int LONGEST = 300;
    private static final int LONGEST_HOME = 20;
    private static final String SIGNS = ">\u203a\u00bb\u2192/";

    private DumpTrail() {}

    /** The last step before the headline; empty if the line is no trail. */
    static String last(String line, String headlineKey, DumpMenu menu) {
        if (line.length() > LONGEST) {
            return "";
        }
        List<String> steps = steps(line);
        if (steps.size() == 1) {
            return lastOfGlued(line, menu);
        }
        int end = steps.size();
        String key = Plain.key(steps.get(end - 1));
        boolean titled = !key.isEmpty() && headlineKey.startsWith(key);
        end -= titled ? 1 : 0;
        boolean home = end > 1 && SectionNames.isHome(steps.get(0));
        boolean listed = end > 1 && menu.times(steps.get(end - 1)) > 0;
        boolean trail = home || titled || listed || line.indexOf('/') < 0;
        return end > 1 && trail ? steps.get(end - 1) : "";
    }

    /** The steps that signs with blanks around them part. */
    private static List<String> steps(String line) {
        var steps = new ArrayList<String>();
        int from = 0;
        for (int i = 1; i <= line.length(); i++) {
            boolean sign = i + 1 < line.length()
                    && SIGNS.indexOf(line.charAt(i)) >= 0
                    && line.charAt(i - 1) == ' '
                    && line.charAt(i + 1) == ' ';
            if (i == line.length() || sign) {
                steps.add(line.substring(from, i).strip());
                from = i + 1;
            }
        }
        return steps;
    }

    /** The last step of a line that lost the blanks between its steps, which begin with the front page or end in a menu's entry. */
    private static String lastOfGlued(String line, DumpMenu menu) {
        if (!DumpMenu.hasCase(line)) {
            String rest = line.substring(endOfHome(line));
            return rest.length() < line.length() && menu.times(rest) > 0 ? rest : "";
        }
        List<String> parts = DumpMenu.parts(line);
        String last = parts.get(parts.size() - 1);
        boolean few = parts.size() > 1 && parts.size() <= MOST_GLUED;
        boolean home = few && SectionNames.isHome(parts.get(0));
        boolean pair = parts.size() == 2 && menu.times(last) > 0;
        return home || pair ? last : "";
    }

    /** Where the front page's name ends with which a line begins in a script without capitals; 0 if it does not. */
    static int endOfHome(String line) {
        for (int end = Math.min(LONGEST_HOME, line.length() - 1); end > 1; end--) {
            if (SectionNames.isHome(line.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }
}
