package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.claimdesk.evidence.DocumentDetails;

/**
 * What somebody brought in just now, each with the way to say where it comes from: nobody knows
 * that better, or will later.
 */
class ArrivedFiles extends Composite<Div> {

    /** Whoever brings in more at once will hardly describe them one by one. */
    private static final int MOST = 5;

    private final transient EvidenceScreens screens;
    private final Runnable described;

    /**
     * @param described told when somebody said it
     */
    ArrivedFiles(EvidenceScreens screens, Runnable described) {
        this.screens = screens;
        this.described = described;
        getContent().addClassName("arrived-files");
        getContent().getElement().setAttribute("role", "status");
    }

    void add(DocumentDetails document) {
        Div line = new Div();
        line.addClassName("told-line");
        Runnable leave = () -> getContent().remove(line);
        Button describe =
                button(
                        "evidence.source.add",
                        "evidence.arrived.describe",
                        document,
                        () -> describe(document, leave));
        Button close = button("ui.close", "evidence.arrived.close", document, leave);
        line.add(new Span(text("evidence.arrived", document.name())));
        restricted(document).ifPresent(line::add);
        line.add(describe, close);
        forgetWithSight(line, document, leave);
        getContent().addComponentAsFirst(line);
        getContent().getChildren().skip(MOST).toList().forEach(Component::removeFromParent);
    }

    /** It may be restricted away from whoever brought it in: no line goes on naming it then. */
    private void forgetWithSight(Div line, DocumentDetails document, Runnable leave) {
        SightLosses.watch(
                line,
                screens.restrictions(),
                () -> {
                    if (screens.documents().find(document.id()).isEmpty()) {
                        leave.run();
                    }
                });
    }

    /** Whoever restricted it sees at once that it is. */
    private Optional<Component> restricted(DocumentDetails document) {
        return RestrictionPeople.of(screens.restrictions(), document.id())
                .now()
                .map(restriction -> RestrictionLine.names(screens, restriction))
                .map(names -> new Span(new RestrictedChip(), new Text(" " + names)));
    }

    /** As it is by now: its reading may have told who made it. */
    private void describe(DocumentDetails arrived, Runnable leave) {
        Runnable saved =
                () -> {
                    leave.run();
                    described.run();
                };
        screens.documents()
                .find(arrived.id())
                .ifPresent(document -> new SourceDialog(screens, document, saved).open());
    }

    private static Button button(
            String words, String label, DocumentDetails document, Runnable action) {
        Button button = new Button(text(words), click -> action.run());
        button.setAriaLabel(text(label, document.name()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
