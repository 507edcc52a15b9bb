package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.evidence.imports.ImportRun;
import org.claimdesk.evidence.imports.ImportRunId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.Watching;

/**
 * The imports of whoever looks, also what they left behind on another day: in one line, with those
 * below it that are under way. Those that are over are shown when somebody asks.
 */
@StyleSheet("claimdesk/evidence/imports.css")
class ImportList extends Composite<Div> {

    private static final int MOST = 20;
    private static final int MOST_SHOWN = 5;

    /** What has ended long ago is among the documents, and in nobody's way here. */
    private static final Duration SHOWN = Duration.ofDays(1);

    private final transient EvidenceScreens screens;
    private final Optional<ClaimId> claim;
    private final Runnable moved;
    private final Button strip = new Button("", click -> toggle());
    private final Div rows = new Div();
    private final List<ImportCard> cards = new ArrayList<>();
    private final transient Watching<Boolean> pulse;
    private boolean open;

    /**
     * @param claim whose imports alone are shown; all where there is none
     * @param moved told while files come in and are read, at a calm rate
     */
    ImportList(EvidenceScreens screens, Optional<ClaimId> claim, Runnable moved) {
        this.screens = screens;
        this.claim = claim;
        this.moved = moved;
        getContent().addClassName("imports");
        strip.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        getContent().add(new H2(strip), rows);
        pulse = Watching.by(this, this::listen, told -> refresh());
        SightLosses.watch(this, screens.restrictions(), this::forget);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show();
    }

    /** Looks which imports there are: one was begun, or put away. */
    void show() {
        List<ImportRun> runs =
                screens.imports().imports().mine(MOST).stream()
                        .filter(this::isShown)
                        .limit(MOST_SHOWN)
                        .toList();
        List<ImportRunId> there = cards.stream().map(ImportCard::id).toList();
        if (!there.equals(runs.stream().map(ImportRun::id).toList())) {
            cards.clear();
            rows.removeAll();
            getUI().map(ui -> ImportSender.of(ui, screens.imports()))
                    .ifPresent(
                            sender ->
                                    runs.forEach(
                                            run ->
                                                    cards.add(
                                                            new ImportCard(
                                                                    screens,
                                                                    run,
                                                                    sender,
                                                                    this::show))));
            cards.forEach(rows::add);
        }
        setVisible(!cards.isEmpty());
        fold();
        pulse.anew();
    }

    private void toggle() {
        open = !open;
        fold();
    }

    /** What is over is in the way, unless somebody looks into it. */
    private void fold() {
        cards.forEach(card -> card.setVisible(open || !card.isOver() || card.isShowingFiles()));
        rows.setVisible(cards.stream().anyMatch(ImportCard::isVisible));
        long failed = cards.stream().mapToLong(ImportCard::failed).sum();
        long underWay = cards.stream().filter(card -> !card.isOver()).count();
        strip.setText(text("evidence.imports", cards.size(), underWay, failed));
        strip.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private boolean isShown(ImportRun run) {
        boolean isNew = run.at().isAfter(screens.imports().now().minus(SHOWN));
        return (!run.isOver() || isNew) && (claim.isEmpty() || claim.equals(run.claim()));
    }

    private Optional<Runnable> listen(Consumer<Boolean> told) {
        return cards.stream().allMatch(ImportCard::isOver)
                ? Optional.empty()
                : Optional.of(screens.imports().pulse().listen(() -> told.accept(true)));
    }

    /** Nothing may go on naming a file that is not there for the person any more. */
    private void forget() {
        show();
        cards.forEach(ImportCard::refresh);
    }

    private void refresh() {
        cards.stream().filter(card -> !card.isOver()).toList().forEach(ImportCard::refresh);
        fold();
        moved.run();
        if (cards.stream().allMatch(ImportCard::isOver)) {
            pulse.end();
        }
    }
}
