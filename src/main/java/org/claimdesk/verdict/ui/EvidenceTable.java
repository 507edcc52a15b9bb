package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.evidence.CellContextWords;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.translation.TranslationWords;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.ui.TranslatedWords;
import org.claimdesk.verdict.EvidenceChange;
import org.claimdesk.verdict.EvidenceChange.Added;
import org.claimdesk.verdict.EvidenceChange.Altered;
import org.claimdesk.verdict.EvidenceChange.Kept;
import org.claimdesk.verdict.EvidenceChange.Removed;
import org.claimdesk.verdict.FrozenEvidence;
import org.claimdesk.verdict.FrozenEvidence.Note;
import org.claimdesk.verdict.FrozenEvidence.Passage;
import org.claimdesk.verdict.FrozenTranslation;
import org.claimdesk.verdict.Matter;
import org.claimdesk.verdict.QuotationCheck;

/** The evidence of a revision: stance, words, where they stand, and whether they still do. */
class EvidenceTable extends Div {

    private final transient Optional<KnownNow> known;
    private final transient Optional<Function<UserId, String>> names;
    private final transient Matter matter;
    private final transient Optional<Matter> earlier;

    private EvidenceTable(
            Matter matter,
            Optional<Matter> earlier,
            List<EvidenceChange> changes,
            Optional<KnownNow> known,
            Optional<Function<UserId, String>> names) {
        this.names = names;
        this.matter = matter;
        this.earlier = earlier;
        this.known = known;
        addClassNames("evidence-table", "small");
        if (changes.isEmpty()) {
            add(new EmptyState(text("verdict.evidence.none"), text("verdict.evidence.none.why")));
            return;
        }
        HtmlContainer table = new HtmlContainer("table");
        table.add(head());
        HtmlContainer body = new HtmlContainer("tbody");
        changes.forEach(change -> body.add(row(change)));
        table.add(body);
        add(table);
    }

    /**
     * As a revision froze it, whatever became of it since.
     *
     * @param earlier by which the revision before numbered it, where the two are compared
     */
    static EvidenceTable then(
            Matter matter,
            Optional<Matter> earlier,
            List<EvidenceChange> changes,
            Function<UserId, String> names) {
        return new EvidenceTable(matter, earlier, changes, Optional.empty(), Optional.of(names));
    }

    /** With what is known of it now. */
    static EvidenceTable now(
            Matter matter, Optional<Matter> earlier, List<EvidenceChange> changes, KnownNow known) {
        return new EvidenceTable(matter, earlier, changes, Optional.of(known), Optional.empty());
    }

    private HtmlContainer head() {
        HtmlContainer row = new HtmlContainer("tr");
        List<String> columns =
                known.isPresent()
                        ? List.of("number", "stance", "quotation", "where", "checked")
                        : List.of("number", "stance", "quotation", "where");
        for (String column : columns) {
            HtmlContainer cell = new HtmlContainer("th");
            cell.getElement().setAttribute("scope", "col");
            cell.setText(text("verdict.evidence." + column));
            row.add(cell);
        }
        HtmlContainer head = new HtmlContainer("thead");
        head.add(row);
        return head;
    }

    private HtmlContainer row(EvidenceChange change) {
        FrozenEvidence evidence = change.evidence();
        HtmlContainer row = new HtmlContainer("tr");
        row.add(
                cell(number(evidence)),
                cell(stance(change)),
                cell(quotation(evidence)),
                cell(where(evidence)));
        known.ifPresent(now -> row.add(cell(checked(evidence, now))));
        row.setClassName("removed", change instanceof Removed);
        return row;
    }

    /** By which the rationale refers to it, and that of the revision before where it differs. */
    private Div number(FrozenEvidence evidence) {
        Optional<Integer> number = matter.numberOf(evidence.id());
        Optional<Integer> before = earlier.flatMap(then -> then.numberOf(evidence.id()));
        Div cell = new Div();
        number.ifPresent(now -> cell.add(new Span(text("verdict.reference", now))));
        before.filter(then -> !number.equals(before))
                .map(then -> new Span(text("verdict.evidence.was-number", then)))
                .ifPresent(
                        was -> {
                            was.addClassName("muted");
                            cell.add(was);
                        });
        cell.addClassName("number");
        return cell;
    }

    private static Div stance(EvidenceChange change) {
        Div stance = new Div(Looks.chip(change.evidence().stance()));
        stance.addClassName("stances");
        switch (change) {
            case Kept kept -> {}
            case Added added -> stance.add(marked("ins", text("verdict.evidence.new")));
            case Removed removed -> stance.add(marked("del", text("verdict.evidence.removed")));
            case Altered altered -> {
                if (altered.isStanceChanged()) {
                    stance.add(
                            new Span(" " + text("verdict.evidence.was") + " "),
                            Looks.chip(altered.earlier().stance()));
                } else {
                    stance.add(marked("ins", text("verdict.evidence.altered")));
                }
            }
        }
        return stance;
    }

    private Div quotation(FrozenEvidence evidence) {
        Span words = new Span(EvidenceWords.quote(evidence));
        words.addClassName("serif");
        Div cell = new Div(words);
        known.map(now -> now.around().getOrDefault(evidence.id(), List.of()))
                .ifPresent(lines -> lines.forEach(line -> cell.add(around(line))));
        evidence.translations().forEach(translation -> cell.add(translated(translation)));
        if (!evidence.remark().isBlank()) {
            Div remark = new Div(new Span(evidence.remark()));
            remark.addClassName("muted");
            cell.add(remark);
        }
        return cell;
    }

    private static Div around(CellContextWords.Line line) {
        Div around = new Div(new Span(text("verdict.evidence.around", line.name(), line.words())));
        around.addClassName("muted");
        return around;
    }

    /** Who made it and whether it is checked is told where it is known now. */
    private Component translated(FrozenTranslation translation) {
        Optional<Origins.Translator> by =
                known.flatMap(now -> now.origins().translator(translation));
        return new TranslatedWords(
                by.map(Origins.Translator::name)
                        .map(
                                name ->
                                        TranslationWords.heading(
                                                translation.language(), translation.tool(), name))
                        .orElseGet(
                                () ->
                                        names.map(
                                                        people ->
                                                                TranslationWords.heading(
                                                                        translation.language(),
                                                                        translation.tool(),
                                                                        people.apply(
                                                                                translation.by())))
                                                .orElseGet(
                                                        () ->
                                                                TranslationWords.heading(
                                                                        translation.language(),
                                                                        translation.tool()))),
                by.map(Origins.Translator::checker).map(TranslationWords::status).orElse(""),
                by.flatMap(Origins.Translator::checker).isPresent(),
                translation.language(),
                translation.words());
    }

    private Component where(FrozenEvidence evidence) {
        return switch (evidence.content()) {
            case Passage passage -> {
                Anchor place =
                        new Anchor(
                                EvidencePaths.passage(passage.document(), evidence.id()),
                                EvidenceWords.where(evidence));
                place.setTitle(passage.documentHash().hex());
                Div cell = new Div(place);
                known.map(now -> new OriginLine(passage.document(), now.origins()))
                        .ifPresent(cell::add);
                yield cell;
            }
            case Note note -> new Span(EvidenceWords.whereAndWho(note));
        };
    }

    private static Component checked(FrozenEvidence evidence, KnownNow known) {
        Optional<QuotationCheck> check = known.check(evidence);
        if (check.isPresent()) {
            Div cell = new Div(Looks.chip(check.get().result()));
            check.get()
                    .withdrawnDocument()
                    .ifPresent(document -> cell.add(new Text(" "), Looks.withdrawn()));
            check.get().at().ifPresent(at -> cell.add(new Text(" "), new TimeLabel(at)));
            return cell;
        }
        Div cell =
                new Div(
                        new Span(
                                evidence.content() instanceof Note
                                        ? text("verdict.evidence.note")
                                        : text("verdict.evidence.unlinked")));
        if (known.origins().isWithdrawn(evidence)) {
            cell.add(new Text(" "), Looks.withdrawn());
        }
        return cell;
    }

    private static Component marked(String tag, String words) {
        HtmlContainer marked = new HtmlContainer(tag);
        marked.setText(words);
        return marked;
    }

    private static HtmlContainer cell(Component content) {
        HtmlContainer cell = new HtmlContainer("td");
        cell.add(content);
        return cell;
    }
}
