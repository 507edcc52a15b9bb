package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.report.content.ReportedEvidence.StanceTaken;
import org.claimdesk.report.content.ReportedStep;
import org.claimdesk.shared.Locator;

/** What constants are called in a report. */
final class Labels {

    private Labels() {}

    static String stance(StanceTaken stance) {
        return switch (stance) {
            case SUPPORTS -> text("report.stance.supports");
            case REFUTES -> text("report.stance.refutes");
            case GIVES_CONTEXT -> text("report.stance.gives-context");
        };
    }

    static String step(ReportedStep.Kind kind) {
        return switch (kind) {
            case SUBMITTED -> text("report.step.submitted");
            case RECALLED -> text("report.step.recalled");
            case RETURNED -> text("report.step.returned");
            case APPROVED -> text("report.step.approved");
            case EMBARGOED -> text("report.step.embargoed");
            case PUBLISHED -> text("report.step.published");
            case CORRECTED -> text("report.step.corrected");
            case REPLACED -> text("report.step.replaced");
            case WITHDRAWN -> text("report.step.withdrawn");
            case OVERTAKEN -> text("report.step.overtaken");
        };
    }

    /** Where in a document; empty for a text without parts. */
    static String place(Locator locator) {
        return switch (locator) {
            case Locator.Whole() -> "";
            case Locator.Page(int number, var label) ->
                    label.filter(l -> !l.equals(Integer.toString(number)))
                            .map(l -> text("report.place.page-labelled", number, l))
                            .orElseGet(() -> text("report.place.page", number));
            // The one table of a CSV has no name.
            case Locator.Cells(String sheet, String range) when sheet.isBlank() -> range;
            case Locator.Cells(String sheet, String range) ->
                    text("report.place.cells", sheet, range);
            case Locator.Slide(int number) -> text("report.place.slide", number);
            case Locator.Section(int number) -> text("report.place.section", number);
            case Locator.MailPart part -> mail(part);
            case Locator.Contents() -> text("report.place.contents");
            case Locator.FormFields() -> text("report.place.form");
        };
    }

    private static String mail(Locator.MailPart part) {
        return switch (part.place()) {
            case HEAD -> text("report.place.mail-head");
            case TEXT ->
                    part.number() == 1
                            ? text("report.place.mail-text")
                            : text("report.place.mail-text-number", part.number());
        };
    }

    /** Pages, cells or slides, each once. */
    static Optional<String> places(List<Locator> locators) {
        String places =
                locators.stream()
                        .map(Labels::place)
                        .filter(place -> !place.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; "));
        return Optional.of(places).filter(found -> !found.isEmpty());
    }

    /** For the class of an element: {@code gives-context}. */
    static String className(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
