package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.ArticleDetails;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.claim.Appearance;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.KeyHint;
import org.claimdesk.ui.MarkedText;
import org.claimdesk.ui.PartialDates;
import org.claimdesk.ui.SectionHeader;
import org.claimdesk.ui.TextAction;
import org.jspecify.annotations.Nullable;

/** A claim where it stands: the text of its article, scrolled to it. Marks lead to other claims. */
@StyleSheet("claimdesk/claim/lists.css")
public class ClaimContext extends Composite<Div> {

    private final transient ClaimScreens screens;
    private final transient ClaimDetails claim;
    private final Div head = new Div();
    private final Div place = new Div();
    private @Nullable MarkedText text;
    private transient Consumer<ClaimId> open = id -> {};

    ClaimContext(ClaimScreens screens, ClaimDetails claim) {
        this.screens = screens;
        this.claim = claim;
        place.addClassName("claim-place");
        getContent().addClassName("claim-context");
        List<Appearance> appearances = claim.appearances();
        if (appearances.isEmpty()) {
            getContent()
                    .add(
                            new SectionHeader(text("claim.context")),
                            new EmptyState(
                                    text("claim.context.none"), text("claim.context.none.do")));
        } else {
            getContent().add(new SectionHeader(text("claim.context"), keys()));
            showIn(appearances);
        }
        if (screens.mayWork()) {
            getContent().add(new FindInArticle(screens, claim.id()));
        }
    }

    /** Told which other claim of the text a person wants to see. */
    public void onOpen(Consumer<ClaimId> listener) {
        open = listener;
    }

    /** Puts the keyboard into the text, so that its keys go on working. */
    public void focusText() {
        if (text != null) {
            text.focusText();
        }
    }

    private static Span keys() {
        Span keys =
                new Span(
                        new KeyHint("n"),
                        new Span(text("claim.context.next")),
                        new KeyHint("p"),
                        new Span(text("claim.context.previous")));
        keys.addClassNames("muted", "small", "claim-keys");
        return keys;
    }

    private void showIn(List<Appearance> appearances) {
        if (appearances.size() > 1) {
            getContent().add(choice(appearances));
        }
        getContent().add(head, place);
        show(appearances.getFirst());
    }

    /** Draws the marks again as they stand now. */
    public void refreshMarks() {
        if (text != null) {
            text.refreshMarks();
        }
    }

    private Component choice(List<Appearance> appearances) {
        Select<Appearance> choice = new Select<>();
        choice.setAriaLabel(text("claim.context"));
        choice.setItems(appearances);
        choice.setItemLabelGenerator(
                appearance ->
                        text(
                                "claim.context.place",
                                appearances.indexOf(appearance) + 1,
                                appearance.title()));
        choice.setValue(appearances.getFirst());
        choice.addValueChangeListener(change -> show(change.getValue()));
        choice.addClassName("claim-places");
        return choice;
    }

    private void show(Appearance appearance) {
        Anchor title =
                new Anchor(
                        ArticlePaths.reader(appearance.article(), claim.id()), appearance.title());
        Div source = new Div(title);
        source.addClassName("source");
        if (appearance.outlet() != null) {
            source.add(new Span(appearance.outlet()));
        }
        source.add(new Span(text("claim.context.version", appearance.ordinal())));
        MarkedText marked = new MarkedText();
        marked.setLabel(appearance.title());
        marked.setLayout(MarkedText.Layout.PARAGRAPHS);
        marked.setTextUrl(ArticlePaths.text(appearance.version()));
        marked.setMarksUrl(ClaimPaths.marks(appearance.version()));
        Optional<ArticleDescription> about =
                screens.articles().find(appearance.article()).map(ArticleDetails::description);
        about.map(ArticleDescription::published)
                .map(PartialDates::format)
                .ifPresent(published -> source.add(new Span(published)));
        about.map(ArticleDescription::language).ifPresent(marked::setLanguage);
        marked.setActions(List.of(TextAction.copies(text("claim.copy"))));
        marked.addMarkClickedListener(
                click ->
                        click.ids().stream()
                                .filter(id -> !id.equals(claim.id().toString()))
                                .findFirst()
                                .ifPresent(id -> open.accept(ClaimId.of(id))));
        marked.showMark(claim.id().toString());
        text = marked;
        place.removeAll();
        place.add(marked);
        head.removeAll();
        head.add(source);
    }
}
