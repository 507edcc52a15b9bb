package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.ui.Notices;

/** The cards of a claim's evidence, and what their buttons do. */
class EvidenceCards extends Composite<Div> implements EvidenceCard.Actions {

    private final transient EvidenceScreens screens;
    private final transient Consumer<EvidenceItem> open;
    private final transient Runnable changed;

    EvidenceCards(EvidenceScreens screens, Consumer<EvidenceItem> open, Runnable changed) {
        this.screens = screens;
        this.open = open;
        this.changed = changed;
        getContent().addClassName("evidence-cards");
    }

    void show(List<EvidenceItem> items) {
        getContent().removeAll();
        items.forEach(item -> getContent().add(new EvidenceCard(screens, item, this)));
    }

    void showNothing(Component empty) {
        getContent().removeAll();
        getContent().add(empty);
    }

    @Override
    public void open(EvidenceItem item) {
        open.accept(item);
    }

    @Override
    public void verify(EvidenceItem item) {
        screens.evidence().verify(item.id());
        changed.run();
    }

    @Override
    public void edit(EvidenceCard card, EvidenceItem item) {
        card.show(new Judging(screens, item, judged -> changed.run(), changed));
    }

    @Override
    public void unlink(EvidenceItem item) {
        screens.evidence().unlink(item.id());
        changed.run();
        Notices.undo(text("evidence.unlinked"), () -> relink(item));
    }

    private void relink(EvidenceItem item) {
        if (!screens.evidence().relink(item.id())) {
            Notices.refusal(text("evidence.relink.too-late"));
        }
        changed.run();
    }
}
