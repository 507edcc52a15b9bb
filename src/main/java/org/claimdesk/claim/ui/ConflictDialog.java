package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.Topic;
import org.claimdesk.claim.TopicId;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.PartialDates;
import org.claimdesk.ui.Times;
import org.jspecify.annotations.Nullable;

/** Shows what two people wrote about the same claim, where it differs, and asks which is kept. */
class ConflictDialog extends Dialog {

    /** What this person wrote, and what somebody else saved meanwhile. */
    record Versions(ClaimDescription mine, ClaimDetails theirs) {}

    /** What happens when one is chosen. */
    record Choice(Runnable mine, Runnable theirs) {}

    private final transient ClaimScreens screens;
    private final Div rows = new Div();

    ConflictDialog(ClaimScreens screens, Versions versions, Choice choice) {
        this.screens = screens;
        setHeaderTitle(text("claim.conflict"));
        setWidth("760px");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        rows.addClassName("conflict");
        rows.add(
                new H3(text("claim.conflict.mine")),
                new H3(
                        text(
                                "claim.conflict.theirs",
                                screens.nameOf(versions.theirs().changedBy()))));
        compare(versions.mine(), versions.theirs().description());
        add(new Paragraph(text("claim.conflict.help")), rows);
        Button theirs =
                new Button(
                        text("claim.conflict.take-theirs"),
                        click -> {
                            close();
                            choice.theirs().run();
                        });
        Button mine =
                new Button(
                        text("claim.conflict.keep-mine"),
                        click -> {
                            close();
                            choice.mine().run();
                        });
        mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(theirs, mine);
    }

    private void compare(ClaimDescription mine, ClaimDescription theirs) {
        row("claim.statement", mine.statement(), theirs.statement());
        row("claim.speaker", mine.speaker(), theirs.speaker());
        row("claim.kind", nameOf("claim.kind", mine.kind()), nameOf("claim.kind", theirs.kind()));
        row("claim.said", said(mine), said(theirs));
        row("claim.topics", topics(mine), topics(theirs));
        row("claim.reason", mine.reason(), theirs.reason());
        row("claim.assignee", name(mine.assignee()), name(theirs.assignee()));
        row("claim.due", due(mine), due(theirs));
    }

    private void row(String key, @Nullable String mine, @Nullable String theirs) {
        if (!Objects.equals(mine, theirs)) {
            rows.add(cell(key, mine), cell(key, theirs));
        }
    }

    private static Div cell(String key, @Nullable String value) {
        Paragraph label = new Paragraph(text(key));
        label.addClassNames("muted", "small");
        boolean none = value == null || value.isBlank();
        return new Div(label, new Paragraph(none ? text("claim.conflict.nothing") : value));
    }

    private static @Nullable String said(ClaimDescription description) {
        return description.said() == null ? null : PartialDates.format(description.said());
    }

    private static @Nullable String due(ClaimDescription description) {
        return description.dueAt() == null ? null : Times.format(description.dueAt());
    }

    private @Nullable String name(@Nullable UserId person) {
        return person == null ? null : screens.nameOf(person);
    }

    private String topics(ClaimDescription description) {
        return screens.topics().all().stream()
                .filter(topic -> contains(description, topic.id()))
                .map(Topic::name)
                .collect(Collectors.joining(", "));
    }

    private static boolean contains(ClaimDescription description, TopicId topic) {
        return description.topics().contains(topic);
    }
}
