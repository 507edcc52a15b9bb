package org.claimdesk.report;

import static org.claimdesk.ui.Texts.text;

import java.util.Locale;
import org.claimdesk.report.content.ReportHead;

/** What a report's file is called, so that people find it again: by subject, day and id. */
final class ReportFileName {

    private static final int LONGEST_SUBJECT = 60;
    private static final int ID_SHOWN = 8;

    private ReportFileName() {}

    static String of(ReportHead head, String extension) {
        return text(
                        "report.file-name",
                        subject(head.subject()),
                        head.madeAt().atZone(head.zone()).toLocalDate().toString(),
                        head.id().toString().substring(0, ID_SHOWN))
                + "."
                + extension;
    }

    /** Letters and digits of any script, words joined by hyphens. */
    private static String subject(String title) {
        String words = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        String cut =
                words.codePointCount(0, words.length()) <= LONGEST_SUBJECT
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, LONGEST_SUBJECT));
        return cut.replaceAll("^-+|-+$", "");
    }
}
