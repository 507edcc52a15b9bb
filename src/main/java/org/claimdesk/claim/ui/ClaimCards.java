package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.claim.ClaimStatus;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.VersionId;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Times;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a text beside it, in its order. Drawn by the browser and loaded as they are
 * scrolled, since a long text has thousands.
 */
@StyleSheet("claimdesk/claim/beside.css")
class ClaimCards extends Composite<VirtualList<ClaimRow>> {

    private static final String CARD =
            """
            <article class="claim-card" ?on="${item.on}">
              <div class="line">
                <span class="chip ${item.tone}"><span class="shape" aria-hidden="true">${item.shape}</span><span>${item.state}</span></span>
                <span class="chip tone-refutes" ?hidden="${!item.withdrawn}">${item.withdrawn}</span>
                <span class="who ${item.late ? 'late' : ''}">${item.who}</span>
              </div>
              <button type="button" class="statement" aria-current="${item.on ? 'true' : 'false'}"
                  @click="${e => choose(e.detail === 0)}">${item.statement}</button>
              <div class="line">
                <span class="counts">
                  <span class="tone-supports" title="${item.supportsName}" ?hidden="${!item.supports}">${item.supports}</span>
                  <span class="tone-refutes" title="${item.refutesName}" ?hidden="${!item.refutes}">${item.refutes}</span>
                  <span class="tone-context" title="${item.contextName}" ?hidden="${!item.context}">${item.context}</span>
                </span>
                <a href="${item.href}" aria-label="${item.openLabel}">${item.open} ${item.on ? html`<kbd aria-hidden="true">⏎</kbd>` : ''}</a>
              </div>
            </article>
            """;

    private final transient ClaimScreens screens;
    private final transient VersionId version;
    private final transient CallbackDataProvider<ClaimRow, Void> rows;
    private final transient Instant opened;
    private transient @Nullable Consumer<ClaimId> chosen;
    private @Nullable ClaimId current;

    ClaimCards(ClaimScreens screens, VersionId version) {
        this.screens = screens;
        this.version = version;
        opened = screens.now();
        VirtualList<ClaimRow> list = getContent();
        list.addClassName("claim-cards");
        list.setRenderer(renderer());
        rows =
                new CallbackDataProvider<>(
                        query ->
                                screens
                                        .markedClaims()
                                        .inOrder(version, query.getOffset(), query.getLimit())
                                        .stream(),
                        query -> screens.markedClaims().countIn(version),
                        ClaimRow::id);
        list.setDataProvider(rows);
        list.getElement().setAttribute("aria-label", text("claim.list.in-text"));
    }

    /** Tells when a person chose a card. */
    void onChosen(Consumer<ClaimId> told) {
        chosen = told;
    }

    /** Shows a claim as the chosen one, or none. */
    void show(@Nullable ClaimId claim) {
        ClaimId before = current;
        current = claim;
        if (!Objects.equals(before, claim)) {
            redraw(before);
            redraw(claim);
        }
    }

    /** Scrolls to the chosen claim. */
    void scrollToShown() {
        int place = current == null ? -1 : screens.markedClaims().placeIn(version, current);
        if (place >= 0) {
            getContent().scrollToIndex(place);
        }
    }

    /** Draws one card again, the others stay. */
    void redraw(@Nullable ClaimId claim) {
        int place = claim == null ? -1 : screens.markedClaims().placeIn(version, claim);
        if (place >= 0) {
            screens.markedClaims().inOrder(version, place, 1).forEach(rows::refreshItem);
        }
    }

    /** Reads the list again. */
    void refresh() {
        rows.refreshAll();
    }

    private LitRenderer<ClaimRow> renderer() {
        return LitRenderer.<ClaimRow>of(CARD)
                .withProperty("on", row -> row.id().equals(current))
                .withProperty("statement", ClaimRow::statement)
                .withProperty("state", row -> ClaimChip.word(row.status(), row.verdict()))
                .withProperty("shape", row -> ClaimChip.shape(row.status(), row.verdict()).symbol())
                .withProperty(
                        "tone", row -> ClaimChip.tone(row.status(), row.verdict()).className())
                .withProperty("who", this::who)
                .withProperty(
                        "withdrawn",
                        row -> row.withdrawnEvidence() > 0 ? text("claim.withdrawn") : "")
                .withProperty("late", this::isLate)
                .withProperty("supports", row -> count(Shape.SUPPORTS, row.stances().supports()))
                .withProperty("refutes", row -> count(Shape.REFUTES, row.stances().refutes()))
                .withProperty("context", row -> count(Shape.CONTEXT, row.stances().givesContext()))
                .withProperty("supportsName", row -> text("claim.supports"))
                .withProperty("refutesName", row -> text("claim.refutes"))
                .withProperty("contextName", row -> text("claim.gives-context"))
                .withProperty("href", row -> ClaimPaths.claim(row.id()))
                .withProperty("open", row -> text("claim.open"))
                .withProperty("openLabel", row -> text("claim.open.label", row.statement()))
                .withFunction(
                        "choose",
                        (row, arguments) -> choose(row.id(), arguments.get(0).asBoolean()));
    }

    /** With the keyboard, the key that chose a card opens it when pressed again. */
    private void choose(ClaimId claim, boolean byKey) {
        if (byKey && claim.equals(current)) {
            UI.getCurrent().navigate(ClaimPaths.claim(claim));
        } else if (chosen != null) {
            chosen.accept(claim);
        }
    }

    private String who(ClaimRow row) {
        if (row.verdict().publishedAt() != null) {
            return text("claim.card.published", Times.format(row.verdict().publishedAt()));
        }
        String name =
                row.assignee() == null ? text("claim.card.nobody") : screens.nameOf(row.assignee());
        if (row.dueAt() == null) {
            return name;
        }
        return text(
                isLate(row) ? "claim.card.overdue" : "claim.card.due",
                name,
                Times.format(row.dueAt()));
    }

    private boolean isLate(ClaimRow row) {
        return row.dueAt() != null
                && row.dueAt().isBefore(opened)
                && row.status() != ClaimStatus.ANSWERED
                && row.status() != ClaimStatus.SET_ASIDE;
    }

    private static String count(Shape shape, int count) {
        return count == 0 ? "" : shape.symbol() + " " + count;
    }
}
