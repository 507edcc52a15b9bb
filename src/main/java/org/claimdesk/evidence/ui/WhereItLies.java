package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Enclosing;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.shared.DocumentId;

/** In which other documents one lies, from the outermost to its own path. */
class WhereItLies extends Div {

    /** More places than a line can hold are counted. */
    private static final int MOST_PLACES = 3;

    /** What lies deeper than anything is taken out, or goes round in a circle, ends here. */
    private static final int MOST_STEPS = 12;

    private WhereItLies(Documents documents, boolean byItself, List<Enclosing> places) {
        addClassNames("where-it-lies", "small");
        if (byItself) {
            add(new Span(text("evidence.inside.also")));
        }
        for (Enclosing place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
            add(line(way(documents, place)));
        }
        if (places.size() > MOST_PLACES) {
            add(new Div(text("evidence.inside.more", places.size() - MOST_PLACES)));
        }
    }

    /** Empty for a document that was found in no other. */
    static Optional<WhereItLies> of(Documents documents, DocumentDetails document) {
        List<Enclosing> places = around(documents, document.id());
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new WhereItLies(documents, document.cameByItself(), places));
    }

    /** As one line of text, as in: press.zip › 2026.zip › tin.txt. */
    static Optional<String> words(Documents documents, DocumentId document) {
        return around(documents, document).stream()
                .findFirst()
                .map(
                        place -> {
                            List<Enclosing> way = way(documents, place);
                            List<String> names = new ArrayList<>();
                            way.forEach(step -> names.add(step.name()));
                            names.add(place.path());
                            return String.join(" \u203a ", names);
                        });
    }

    /** The same as a sentence, which tells whether the document came by itself besides. */
    static Optional<String> sentence(Documents documents, DocumentDetails document) {
        String key = document.cameByItself() ? "evidence.inside.way.also" : "evidence.inside.way";
        return words(documents, document.id()).map(way -> text(key, way));
    }

    private static Div line(List<Enclosing> way) {
        Div line = new Div(new Span(text("evidence.inside") + " "));
        for (Enclosing step : way) {
            line.add(
                    new Anchor(EvidencePaths.document(step.container()), step.name()),
                    new Span(" \u203a "));
        }
        line.add(new Span(way.getLast().path()));
        return line;
    }

    /** The containers from the outermost to the one in which it lies. */
    private static List<Enclosing> way(Documents documents, Enclosing innermost) {
        List<Enclosing> way = new ArrayList<>(List.of(innermost));
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Enclosing> next =
                    around(documents, way.getFirst().container()).stream()
                            .filter(
                                    outer ->
                                            way.stream()
                                                    .noneMatch(
                                                            inner ->
                                                                    inner.container()
                                                                            .equals(
                                                                                    outer
                                                                                            .container())))
                            .findFirst();
            if (next.isEmpty()) {
                break;
            }
            way.addFirst(next.get());
        }
        return way;
    }

    private static List<Enclosing> around(Documents documents, DocumentId id) {
        return documents.around(List.of(id)).getOrDefault(id, List.of());
    }
}
