package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Consumer;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.VersionId;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Times;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a text beside it, in its order. Drawn by the browser and loaded as they are
 * scrolled, since a long text has thousands.
 */
@StyleSheet("claimdesk/claim.css")
class ClaimCards extends Composite<VirtualList<ClaimRow>> {

    private static final String CARD =
            """
            <article class="claim-card" ?on="${item.on}" tabindex="0" aria-label="${item.label}"
                @click="${choose}"
                @keydown="${(e) => { if (e.key === 'Enter' && e.target === e.currentTarget)
                    e.currentTarget.querySelector('a').click(); }}">
              <div class="line">
                <span class="chip ${item.tone}"><span class="shape" aria-hidden="true">${item.shape}</span><span>${item.state}</span></span>
                <span class="muted">${item.who}</span>
              </div>
              <p class="serif">${item.statement}</p>
              <div class="line">
                <span class="counts">
                  <span class="tone-supports" title="${item.supportsName}" ?hidden="${!item.supports}">${item.supports}</span>
                  <span class="tone-refutes" title="${item.refutesName}" ?hidden="${!item.refutes}">${item.refutes}</span>
                  <span class="tone-context" title="${item.contextName}" ?hidden="${!item.context}">${item.context}</span>
                </span>
                <a href="${item.href}">${item.open} <kbd aria-hidden="true">⏎</kbd></a>
              </div>
            </article>
            """;

    private final transient ClaimScreens screens;
    private final transient VersionId version;
    private transient @Nullable Consumer<ClaimId> chosen;
    private @Nullable ClaimId current;

    ClaimCards(ClaimScreens screens, VersionId version) {
        this.screens = screens;
        this.version = version;
        VirtualList<ClaimRow> list = getContent();
        list.addClassName("claim-cards");
        list.setRenderer(renderer());
        list.setDataProvider(
                DataProvider.fromCallbacks(
                        query ->
                                screens
                                        .markedClaims()
                                        .inOrder(version, query.getOffset(), query.getLimit())
                                        .stream(),
                        query -> screens.markedClaims().countIn(version)));
    }

    /** Tells when a person chose a card. */
    void onChosen(Consumer<ClaimId> told) {
        chosen = told;
    }

    /** Shows a claim as the chosen one, and scrolls to it. */
    void show(@Nullable ClaimId claim) {
        current = claim;
        getContent().getDataProvider().refreshAll();
        if (claim != null) {
            int place = screens.markedClaims().placeIn(version, claim);
            if (place >= 0) {
                getContent().scrollToIndex(place);
            }
        }
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    private LitRenderer<ClaimRow> renderer() {
        return LitRenderer.<ClaimRow>of(CARD)
                .withProperty("on", row -> row.id().equals(current))
                .withProperty("label", ClaimRow::statement)
                .withProperty("statement", ClaimRow::statement)
                .withProperty("state", row -> ClaimChip.word(row.status(), row.verdict()))
                .withProperty("shape", row -> ClaimChip.shape(row.status(), row.verdict()).symbol())
                .withProperty(
                        "tone", row -> ClaimChip.tone(row.status(), row.verdict()).className())
                .withProperty("who", this::who)
                .withProperty("supports", row -> count(Shape.SUPPORTS, row.stances().supports()))
                .withProperty("refutes", row -> count(Shape.REFUTES, row.stances().refutes()))
                .withProperty("context", row -> count(Shape.CONTEXT, row.stances().givesContext()))
                .withProperty("supportsName", row -> text("claim.supports"))
                .withProperty("refutesName", row -> text("claim.refutes"))
                .withProperty("contextName", row -> text("claim.gives-context"))
                .withProperty("href", row -> ClaimPaths.claim(row.id()))
                .withProperty("open", row -> text("claim.open"))
                .withFunction("choose", row -> choose(row.id()));
    }

    private void choose(ClaimId claim) {
        if (chosen != null && !claim.equals(current)) {
            chosen.accept(claim);
        }
    }

    private String who(ClaimRow row) {
        if (row.verdict().publishedAt() != null) {
            return text("claim.card.published", Times.format(row.verdict().publishedAt()));
        }
        if (row.assignee() == null) {
            return row.dueAt() == null
                    ? text("claim.card.nobody")
                    : text("claim.card.due", Times.format(row.dueAt()));
        }
        String name = screens.nameOf(row.assignee());
        return row.dueAt() == null
                ? name
                : text("claim.card.assignee-due", name, Times.format(row.dueAt()));
    }

    private static String count(Shape shape, int count) {
        return count == 0 ? "" : shape.symbol() + " " + count;
    }
}
