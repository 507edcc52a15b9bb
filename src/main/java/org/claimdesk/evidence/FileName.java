package org.claimdesk.evidence;

import java.util.regex.Pattern;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.WithinModule;

/** The name of a file as it can be shown: one line, no folders, nothing that turns its reading. */
@WithinModule
public final class FileName {

    private static final int LONGEST = 200;

    /** Control characters, and those that say in which direction to read. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

    private FileName() {}

    /**
     * What says nothing that is seen stands as a sign for that: a terminal would obey some of it.
     */
    static String withoutUnseen(String name) {
        return UNSEEN.matcher(name).replaceAll("\uFFFD");
    }

    public static String shown(String sent, String whenNothingIsLeft) {
        String seen = TextRules.mend(UNSEEN.matcher(sent).replaceAll(""));
        String last = seen.substring(Math.max(seen.lastIndexOf('/'), seen.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\s+", " ").strip();
        if (clean.isEmpty() || clean.chars().allMatch(c -> c == '.')) {
            return whenNothingIsLeft;
        }
        return clean.length() <= LONGEST ? clean : shortened(clean);
    }

    /** The beginning and the extension: both tell something. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot < name.length() - 12 || dot < 0 ? "" : name.substring(dot);
        return TextRules.cut(name, LONGEST - extension.length() - 1) + "\u2026" + extension;
    }
}
