package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.edition.ToldEdition;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.ui.Notices;

/** The cards of a claim's evidence, and what their buttons do. */
class EvidenceCards extends Composite<Div> implements EvidenceCard.Actions {

    private final transient EvidenceScreens screens;
    private final transient Consumer<EvidenceItem> open;
    private final transient Runnable changed;
    private transient Supplier<Map<EvidenceId, Integer>> numbers = Map::of;

    EvidenceCards(EvidenceScreens screens, Consumer<EvidenceItem> open, Runnable changed) {
        this.screens = screens;
        this.open = open;
        this.changed = changed;
        getContent().addClassName("evidence-cards");
    }

    void show(List<EvidenceItem> items) {
        getContent().removeAll();
        Map<EvidenceId, ToldEdition> told =
                items.stream()
                        .map(EvidenceItem::claim)
                        .distinct()
                        .flatMap(claim -> screens.editionsOfClaims().told(claim).stream())
                        .collect(Collectors.toMap(ToldEdition::evidence, Function.identity()));
        for (EvidenceItem item : items) {
            EvidenceCard card = new EvidenceCard(screens, item, this);
            ToldEdition newer = told.get(item.id());
            if (newer != null) {
                card.tell(new NewerEditionNotice(screens, newer, changed));
            }
            getContent().add(card);
        }
        number();
    }

    void numberBy(Supplier<Map<EvidenceId, Integer>> numbers) {
        this.numbers = numbers;
        number();
    }

    /** Asks again by which numbers they go. */
    void number() {
        Map<EvidenceId, Integer> now = numbers.get();
        getContent()
                .getChildren()
                .filter(EvidenceCard.class::isInstance)
                .map(EvidenceCard.class::cast)
                .forEach(card -> card.number(Optional.ofNullable(now.get(card.evidence()))));
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
        screens.verifications().verify(item.id());
        changed.run();
    }

    @Override
    public void refresh() {
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
