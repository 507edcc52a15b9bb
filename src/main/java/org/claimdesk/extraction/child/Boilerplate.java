package org.claimdesk.extraction.child;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Short paragraphs that publishers put between those of an article and that nobody wrote for it. A
 * paragraph goes only when it says so from its first word on, or in words that law made.
 */
final class Boilerplate {

    private static final int LONGEST = 300;

    private static final Pattern WHOLE =
            any(
                    "advertise?ments?",
                    "(previous|next) (article|post|story)",
                    "(read|see|watch|listen|show|load) (more|also|next)( (on|here|from|about)\\b.{0,60})?",
                    "share( this)?( article| story| post| page)?( on)?",
                    "related( articles| stories| posts| content| topics)?",
                    "(story|article) continues below.{0,40}",
                    "(leave|post|write) a (comment|reply)",
                    "(image|photo|picture|photograph)s?( credit)?( by)?( ?:.{0,80})?",
                    "print( this)?( page| article| recipe)?");

    private static final Pattern START =
            any(
                    "(©|\\(c\\)|copyright (©|\\(c\\)|\\d{4}))",
                    "follow .{2,80} on (twitter|x|facebook|instagram|linkedin|social|google)",
                    "(sign|signing) up (for|to|here)\\b.{0,80}(newsletter|e-?mail|inbox|updates|alerts)",
                    "(join|get|subscribe to|receive) .{0,60}(newsletter|in your inbox|to your inbox)",
                    "never miss ",
                    "subscribe (now|today|here)\\b",
                    "(to (view|read|continue reading)) .{0,60}(subscribe|sign in|log ?in|register)",
                    "if you.re seeing this message",
                    "already a subscriber",
                    "first-time subscribers",
                    "(for the latest .{0,60})?download (the|our) .{0,60}\\bapps?\\b",
                    "(photograph|photo|image) (by|courtesy)\\b",
                    "(categor(y|ies)|tags?|tagged|filed under|posted in|topics|last (modified|updated))"
                            + " ?:",
                    "submit (a|your) letter to the editor",
                    "we want to hear what you think");

    private static final Pattern ANYWHERE =
            Pattern.compile(
                    "(?i)\\ball rights reserved\\b|not responsible for the (opinions|content)"
                            + "|this (post|article|page) (may )?contains? (affiliate|references to products)"
                            + "|(may|we) (earn|receive) (a |an )?(affiliate )?(commission|compensation)");

    private Boilerplate() {}

    static String removed(String text) {
        String kept =
                Arrays.stream(text.split("\n\n"))
                        .filter(paragraph -> !isBoilerplate(paragraph.strip()))
                        .collect(Collectors.joining("\n\n"));
        return kept.isBlank() ? text : kept;
    }

    private static boolean isBoilerplate(String paragraph) {
        return paragraph.length() <= LONGEST
                && (WHOLE.matcher(paragraph).matches()
                        || START.matcher(paragraph).lookingAt()
                        || ANYWHERE.matcher(paragraph).find());
    }

    private static Pattern any(String... forms) {
        return Pattern.compile(
                "\\W{0,3}(" + String.join("|", forms) + ")\\W{0,3}", Pattern.CASE_INSENSITIVE);
    }
}
