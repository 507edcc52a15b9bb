package org.claimdesk.evidence;

import static org.claimdesk.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** So many values are told in a line. */
    private static final int FEW = 3;

    private CellContextWords() {}

    /** Nothing where nothing is known. */
    public static List<Line> of(CellContext context) {
        return of(context.columns(), context.rows(), context.stored(), context.more());
    }

    /** The same of what was taken down of it. */
    public static List<Line> of(
            List<Heading> columns, List<Heading> rows, List<Stored> stored, boolean more) {
        List<Line> lines = new ArrayList<>();
        if (!rows.isEmpty()) {
            lines.add(new Line(text("evidence.cells.rows"), headings(rows)));
        }
        if (!columns.isEmpty()) {
            lines.add(new Line(text("evidence.cells.columns"), headings(columns)));
        }
        if (!stored.isEmpty()) {
            lines.add(
                    new Line(
                            text("evidence.cells.stored"),
                            stored.stream()
                                    .map(CellContextWords::stored)
                                    .collect(Collectors.joining("; "))));
        }
        if (more) {
            lines.add(
                    new Line(
                            text("evidence.cells.more"),
                            text("evidence.cells.more.said", CellContext.MOST)));
        }
        return lines;
    }

    /** What names the rows and the columns. */
    public static List<Line> headings(CellContext context) {
        return of(context.columns(), context.rows(), List.of(), false);
    }

    /** What the cells hold behind what they show, in whole. */
    public static List<Line> values(CellContext context) {
        return of(List.of(), List.of(), context.stored(), context.more());
    }

    /** As in 0.4487; 0.2; nothing where the cells hold what they show. */
    public static Optional<String> briefly(CellContext context) {
        return Optional.of(
                        context.stored().stream()
                                .limit(FEW)
                                .map(stored -> stored.value().stored())
                                .collect(Collectors.joining("; ")))
                .filter(values -> !values.isEmpty())
                .map(values -> context.stored().size() > FEW ? values + "; …" : values);
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
