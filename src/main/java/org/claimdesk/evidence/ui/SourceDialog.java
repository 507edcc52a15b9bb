package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.Attribution;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.OriginOutcome;
import org.claimdesk.evidence.Provenance;
import org.claimdesk.evidence.SaidOrigin;
import org.claimdesk.evidence.SourceDetails;
import org.claimdesk.evidence.SourceDraft;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.evidence.SourceRank;
import org.claimdesk.evidence.SourceSuggestion;
import org.claimdesk.shared.TextRules;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.WrittenDialog;
import org.jspecify.annotations.Nullable;

/**
 * Says where a document came from: its address, its date, and who made it. Names that are known, or
 * stand in the file, are suggested.
 */
class SourceDialog extends WrittenDialog {

    private final transient EvidenceScreens screens;
    private transient DocumentDetails document;
    private final Runnable saved;
    private final ProvenanceFields provenance;
    private final ComboBox<String> name = new ComboBox<>(text("evidence.source.name"));
    private final Select<SourceKind> kind = new Select<>();
    private final RadioButtonGroup<SourceRank> rank =
            new RadioButtonGroup<>(text("evidence.source.rank"));
    private final TextArea interests = new TextArea(text("evidence.source.interests"));
    private final TextArea note = new TextArea(text("evidence.source.note"));

    private final RadioButtonGroup<Attribution> attribution =
            new RadioButtonGroup<>(text("evidence.source.attribution"));
    private final RestrictionChoice restriction;

    /** Whether the name is that of a source that is known, or would make another one. */
    private final Paragraph standing = new Paragraph();

    private final Div restricted = new Div();

    /** What the form was last filled with: whoever saves describes that version anew. */
    private transient @Nullable SourceDetails seen;

    private transient Optional<Attribution> seenAttribution = Optional.empty();

    /** Something was noted that the screen below does not show yet. */
    private boolean isScreenBehind;

    SourceDialog(EvidenceScreens screens, DocumentDetails document, Runnable saved) {
        this.screens = screens;
        this.document = document;
        this.saved = saved;
        provenance = new ProvenanceFields(screens.today());
        provenance.show(document.provenance());
        provenance.focusFirst();
        setHeaderTitle(text("evidence.source.title", document.name()));
        setWidth("520px");
        name.setAllowCustomValue(true);
        name.setRequiredIndicatorVisible(document.source().isPresent());
        name.setItems(
                query ->
                        screens.sources().find(query.getFilter().orElse("")).stream()
                                .map(SourceDetails::name)
                                .skip(query.getOffset())
                                .limit(query.getLimit()));
        name.addCustomValueSetListener(typed -> name.setValue(typed.getDetail()));
        name.addValueChangeListener(change -> describeAsKnown(change.getValue()));
        standing.addClassNames("small", "source-standing");
        standing.getElement().setAttribute("role", "status");
        kind.setLabel(text("evidence.source.kind"));
        kind.setItems(SourceKind.values());
        kind.setItemLabelGenerator(one -> nameOf("evidence.source-kind", one));
        kind.setValue(SourceKind.OTHER);
        rank.setItems(SourceRank.values());
        rank.setItemLabelGenerator(one -> nameOf("evidence.rank", one));
        rank.setValue(SourceRank.UNKNOWN);
        note.setMaxLength(SourceDraft.LONGEST_NOTE);
        interests.setMaxLength(SourceDraft.LONGEST_NOTE);
        interests.setHelperText(text("evidence.source.interests.what"));
        attribution.setItems(Attribution.values());
        attribution.setItemLabelGenerator(one -> nameOf("evidence.attribution", one));
        attribution.setHelperText(text("evidence.source.attribution.what"));
        restriction = new RestrictionChoice(screens, text("evidence.restrict.source"));
        Div form =
                new Div(
                        new H3(text("evidence.source.of-document")),
                        provenance,
                        new H3(text("evidence.source.of-source")),
                        suggestions(),
                        name,
                        standing,
                        restricted,
                        restriction,
                        kind,
                        rank,
                        attribution,
                        interests,
                        note);
        form.addClassName("form");
        add(form);
        document.source().ifPresent(this::show);
        OnceButton save = new OnceButton(text("evidence.source.save"), this::save);
        addOpenedChangeListener(
                change -> {
                    if (!change.isOpened() && isScreenBehind) {
                        saved.run();
                    }
                });
        getFooter().add(new Button(text("ui.cancel"), click -> close()), save);
    }

    private Div suggestions() {
        List<SourceSuggestion> suggested = screens.sources().suggest(document.id());
        Div box = new Div();
        box.addClassName("source-suggestions");
        if (document.source().isEmpty() && !suggested.isEmpty()) {
            Paragraph label = new Paragraph(text("evidence.source.suggested"));
            label.addClassNames("muted", "small");
            box.add(label);
            for (SourceSuggestion one : suggested) {
                Button button = new Button(one.name(), click -> name.setValue(one.name()));
                button.addThemeVariants(ButtonVariant.LUMO_SMALL);
                button.setTooltipText(
                        nameOf("evidence.source.ground", one.ground(), one.foundIn()));
                box.add(button);
            }
        }
        return box;
    }

    private void describeAsKnown(@Nullable String chosen) {
        standing.setText("");
        if (chosen != null && !TextRules.showsNothing(chosen)) {
            screens.sources()
                    .named(chosen)
                    .ifPresentOrElse(this::describe, () -> announceNew(chosen));
        }
    }

    private void announceNew(String chosen) {
        restriction.setVisible(true);
        standing.setText(text("evidence.source.is-new", chosen.strip()));
    }

    private void show(SourceDetails source) {
        name.setValue(source.name());
        describe(source);
    }

    private void describe(SourceDetails source) {
        seen = source;
        standing.setText(text("evidence.source.is-known", source.name()));
        seenAttribution = screens.agreements().of(source.id());
        attribution.setValue(seenAttribution.orElse(null));
        showRestriction(source);
        kind.setValue(source.kind());
        rank.setValue(source.rank());
        interests.setValue(source.interests());
        note.setValue(source.note());
    }

    /** A source is restricted when it is named for the first time, or never. */
    private void showRestriction(SourceDetails source) {
        var people = RestrictionPeople.of(screens.restrictions(), source.id());
        restricted.removeAll();
        restriction.setVisible(false);
        people.now()
                .map(
                        now ->
                                new RestrictionLine(
                                        screens,
                                        people,
                                        now,
                                        source.name(),
                                        () -> lookAgain(source)))
                .ifPresent(restricted::add);
    }

    /** Who took themselves off the list knows of no such source any more. */
    private void lookAgain(SourceDetails source) {
        isScreenBehind = true;
        if (screens.sources().find(source.id()).isPresent()) {
            showRestriction(source);
        } else {
            close();
        }
    }

    /** One who knows only the address need not name anybody, unless somebody did before. */
    private boolean save() {
        String words = name.getValue() == null ? "" : name.getValue().strip();
        Optional<Provenance> written = provenance.written();
        boolean isNamed = !TextRules.showsNothing(words);
        boolean needsNoName =
                document.source().isEmpty()
                        && written.filter(p -> !p.equals(document.provenance())).isPresent();
        boolean isFit = isNamed ? words.length() <= SourceDraft.LONGEST_NAME : needsNoName;
        name.setInvalid(!isFit);
        name.setErrorMessage(
                isFit ? null : text("evidence.source.name-needed", SourceDraft.LONGEST_NAME));
        return isFit && written.isPresent() && isSaved(written.get(), isNamed ? words : "");
    }

    /**
     * @param words the source's name; empty where nobody is named
     */
    private boolean isSaved(Provenance written, String words) {
        Optional<SourceDraft> draft =
                Optional.of(words)
                        .filter(given -> !given.isEmpty())
                        .map(
                                given ->
                                        new SourceDraft(
                                                given,
                                                kind.getValue(),
                                                rank.getValue(),
                                                interests.getValue(),
                                                note.getValue()));
        var said =
                new SaidOrigin(
                        document.id(),
                        written,
                        document.provenanceVersion(),
                        draft,
                        seen,
                        seenAttribution,
                        attribution.getOptionalValue(),
                        restriction.chosen());
        return switch (screens.origins().say(said)) {
            case OriginOutcome.Saved saved -> done();
            case OriginOutcome.TracedMeanwhile(DocumentDetails theirs) -> {
                document = theirs;
                provenance.show(theirs.provenance());
                Notices.refusal(text("evidence.source.traced-meanwhile"));
                yield false;
            }
            case OriginOutcome.DescribedMeanwhile(SourceDetails theirs) -> {
                show(theirs);
                Notices.refusal(text("evidence.source.conflict", theirs.name()));
                yield false;
            }
            case OriginOutcome.AgreedMeanwhile(SourceDetails source) -> {
                show(source);
                Notices.refusal(text("evidence.source.agreed-meanwhile", source.name()));
                yield false;
            }
        };
    }

    private boolean done() {
        isScreenBehind = false;
        close();
        saved.run();
        return true;
    }
}
