package org.claimdesk.evidence;

import static org.claimdesk.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.evidence.CellContext.Heading;
import org.claimdesk.evidence.CellContext.Stored;
import org.claimdesk.extraction.StoredValue;

/**
 * What is said beside a quote of what stands around its cells; the same on cards and in reports.
 */
public final class CellContextWords {

    /**
     * @param name what is told, as in: Columns
     */
    public record Line(String name, String words) {}

    private CellContextWords() {}

    /** Nothing where nothing is known. */
    public static List<Line> of(CellContext context) {
        List<Line> lines = new ArrayList<>();
        if (!context.rows().isEmpty()) {
            lines.add(new Line(text("evidence.cells.rows"), headings(context.rows())));
        }
        if (!context.columns().isEmpty()) {
            lines.add(new Line(text("evidence.cells.columns"), headings(context.columns())));
        }
        if (!context.stored().isEmpty()) {
            lines.add(
                    new Line(
                            text("evidence.cells.stored"),
                            context.stored().stream()
                                    .map(CellContextWords::stored)
                                    .collect(Collectors.joining("; "))));
        }
        if (context.more()) {
            lines.add(
                    new Line(
                            text("evidence.cells.more"),
                            text("evidence.cells.more.said", CellContext.MOST)));
        }
        return lines;
    }

    /** As in: C4 shows 45% and holds 0.4487, format 0%, formula =B4/B9. */
    static String stored(Stored stored) {
        StoredValue value = stored.value();
        StringBuilder words =
                new StringBuilder(
                        stored.shown().isEmpty()
                                ? text("evidence.cells.hidden", value.cell(), value.stored())
                                : text(
                                        "evidence.cells.holds",
                                        value.cell(),
                                        stored.shown(),
                                        value.stored()));
        value.date().ifPresent(date -> words.append(text("evidence.cells.date", date)));
        value.format()
                .filter(format -> !format.equals("General"))
                .ifPresent(format -> words.append(text("evidence.cells.format", format)));
        value.formula()
                .ifPresent(
                        formula ->
                                words.append(
                                        formula.isEmpty()
                                                ? text("evidence.cells.formula.unread")
                                                : text("evidence.cells.formula", formula)));
        return words.toString();
    }

    private static String headings(List<Heading> headings) {
        return headings.stream()
                .map(heading -> text("evidence.cells.heading", heading.of(), heading.words()))
                .collect(Collectors.joining("; "));
    }
}
