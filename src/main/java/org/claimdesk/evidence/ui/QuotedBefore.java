package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.edition.EditionStanding;
import org.claimdesk.evidence.edition.ToldEdition;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.ui.SectionHeader;
import org.claimdesk.ui.Shape;

/** What claims quote from an earlier edition, and whether each quotation stands in a newer one. */
class QuotedBefore extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final transient DocumentDetails earlier;
    private final transient DocumentDetails newer;

    QuotedBefore(EvidenceScreens screens, DocumentDetails earlier, DocumentDetails newer) {
        this.screens = screens;
        this.earlier = earlier;
        this.newer = newer;
        getContent().addClassName("quoted-before");
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new SectionHeader(text("edition.quoted")));
        var standings = screens.compared().standings(earlier.id(), newer.id());
        if (standings.isEmpty()) {
            Paragraph none = new Paragraph(text("edition.quoted.none"));
            none.addClassName("muted");
            getContent().add(none);
        }
        Map<EvidenceId, ToldEdition> told =
                screens.editionsOfClaims().told(earlier.id()).stream()
                        .filter(one -> one.newest().equals(newer.id()))
                        .collect(Collectors.toMap(ToldEdition::evidence, Function.identity()));
        for (EditionStanding standing : standings) {
            if (standing.item().content() instanceof DocumentPassage passage) {
                getContent().add(card(standing, passage, told));
            }
        }
    }

    private Div card(
            EditionStanding standing, DocumentPassage passage, Map<EvidenceId, ToldEdition> told) {
        Quotation quote = new Quotation(passage.quote());
        quote.addClassNames("serif", "quote");
        Anchor claim =
                new Anchor(
                        ClaimPaths.claim(standing.item().claim()),
                        screens.statement(standing.item().claim()));
        Div card =
                new Div(new Div(new StanceChip(standing.item().stance())), quote, new Div(claim));
        card.addClassNames("card", "evidence-card");
        ToldEdition open = told.get(standing.item().id());
        if (open != null) {
            card.add(NewerEditionNotice.compared(screens, open, this::show));
        } else {
            Span result =
                    new Span(
                            shape(standing).symbol()
                                    + " "
                                    + nameOf("edition.standing", standing.result()));
            result.addClassName("small");
            card.add(result);
        }
        return card;
    }

    private static Shape shape(EditionStanding standing) {
        return switch (standing.result()) {
            case EXACT, MOVED -> Shape.DONE;
            case CHANGED,
                    MISSING,
                    UNREADABLE,
                    LAYER_ALTERED,
                    LAYER_MISSING,
                    FILE_ALTERED,
                    FILE_MISSING,
                    REMOVED ->
                    Shape.MISSING;
        };
    }
}
