package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Span;

/** Where in a document words stand, as its reader would say it. */
public final class Places {

    private Places() {}

    /** As in page xii (12), or sheet Imports, B14:D14; empty for a text without parts. */
    public static Optional<String> of(Locator locator) {
        return switch (locator) {
            case Locator.Whole() -> Optional.empty();
            case Locator.Page(int number, Optional<String> label) ->
                    label.filter(printed -> !printed.equals(Integer.toString(number)))
                            .map(printed -> text("ui.place.page-label", printed, number))
                            .or(() -> Optional.of(text("ui.place.page", number)));
            // The one table of a CSV has no name.
            case Locator.Cells(String sheet, String range) when sheet.isBlank() ->
                    Optional.of(range);
            case Locator.Cells(String sheet, String range) ->
                    Optional.of(text("ui.place.cells", sheet, range));
            case Locator.Slide(int number) -> Optional.of(text("ui.place.slide", number));
            case Locator.Section(int number) -> Optional.of(text("ui.place.section", number));
            case Locator.MailPart part -> Optional.of(mail(part));
            case Locator.Contents() -> Optional.of(text("ui.place.contents"));
            case Locator.FormFields() -> Optional.of(text("ui.place.form"));
        };
    }

    private static String mail(Locator.MailPart part) {
        return switch (part.place()) {
            case HEAD -> text("ui.place.mail-head");
            case TEXT ->
                    part.number() == 1
                            ? text("ui.place.mail-text")
                            : text("ui.place.mail-text-number", part.number());
        };
    }

    /** The places of all pieces of a passage, each once and in its order. */
    public static Optional<String> of(List<Span> spans) {
        String places =
                spans.stream()
                        .flatMap(span -> of(span.locator()).stream())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return Optional.of(places).filter(found -> !found.isEmpty());
    }
}
