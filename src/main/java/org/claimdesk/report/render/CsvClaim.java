package org.claimdesk.report.render;

import static org.claimdesk.report.render.CsvRow.Column;
import static org.claimdesk.ui.Texts.text;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.report.content.Act;
import org.claimdesk.report.content.ReportHead;
import org.claimdesk.report.content.ReportedAppearance;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.report.content.ReportedEntry;
import org.claimdesk.report.content.ReportedEvidence;
import org.claimdesk.report.content.ReportedEvidence.Withdrawn;
import org.claimdesk.report.content.ReportedRating;
import org.claimdesk.report.content.ReportedRevision;
import org.claimdesk.report.content.ReportedSource;
import org.claimdesk.report.content.ReportedSpan;
import org.claimdesk.report.content.ReportedStep;
import org.claimdesk.report.content.ReportedTranslation;
import org.claimdesk.shared.CodePoints;

/** The rows that one claim makes. */
final class CsvClaim {

    private final ReportHead head;
    private final ReportTimes times;
    private final Consumer<CsvRow> rows;

    CsvClaim(ReportHead head, Consumer<CsvRow> rows) {
        this.head = head;
        this.times = new ReportTimes(head.zone());
        this.rows = rows;
    }

    /** The first row: what the report is, and where the audit log ended. */
    void report() {
        CsvRow row = new CsvRow().with(Column.ROW, "report").with(Column.ID, head.id().toString());
        row.with(Column.TEXT, head.scope()).with(Column.NAME, head.publisher().name());
        row.with(Column.URL, head.publisher().url().toString());
        row.with(Column.REMARK, head.tally().resultsInWords());
        row.with(Column.NUMBER, head.log().position());
        row.with(Column.SHA256, head.log().head());
        rows.accept(act(row, head.made()));
    }

    void write(ReportedClaim claim, int number) {
        CsvRow row = row(claim, "claim", number).with(Column.TEXT, claim.statement());
        row.with(Column.NAME, claim.speaker()).with(Column.KIND, claim.kind());
        row.with(Column.STATUS, claim.status()).with(Column.DATE, claim.dateSaid());
        row.with(Column.URL, claim.publicAddress());
        row.with(Column.VALUE, ClaimSection.standing(claim));
        row.with(Column.REMARK, String.join("; ", claim.topics()));
        rows.accept(act(row, claim.noted()).with(Column.ID, claim.id().toString()));
        claim.appearances().forEach(appearance -> appearance(claim, appearance));
        claim.evidence().forEach(piece -> evidence(claim, piece, ""));
        claim.removed().forEach(piece -> evidence(claim, piece, "removed "));
        claim.revisions().forEach(revision -> revision(claim, revision));
        claim.log().forEach(entry -> entry(claim, entry));
    }

    private void appearance(ReportedClaim claim, ReportedAppearance appearance) {
        for (int i = 0; i < appearance.spans().size(); i++) {
            CsvRow row = row(claim, "appearance", i + 1);
            row.with(Column.ID, appearance.version().toString());
            row.with(Column.NAME, appearance.title()).with(Column.PERSON, appearance.byline());
            row.with(Column.REMARK, appearance.outlet()).with(Column.URL, appearance.url());
            row.with(Column.DATE, appearance.published());
            row.with(Column.BYTES_SHA256, appearance.bytes());
            row.with(Column.STATUS, lost(appearance.spans().get(i)));
            row.with(Column.TEXT_SHA256, appearance.text());
            row.with(Column.SINCE_PUBLIC, since(claim, appearance));
            rows.accept(span(row, appearance.spans().get(i)));
        }
    }

    /**
     * @param state before the kind of the row, so that what is linked is found by the kind alone
     */
    private void evidence(ReportedClaim claim, ReportedEvidence piece, String state) {
        switch (piece.content()) {
            case ReportedEvidence.Note note ->
                    rows.accept(
                            piece(claim, piece, state, "note")
                                    .with(Column.NAME, note.kind())
                                    .with(Column.TEXT, note.text())
                                    .with(Column.KIND, note.how())
                                    .with(Column.SOURCE, note.who())
                                    .with(Column.DATE, note.date()));
            case ReportedEvidence.Passage passage -> {
                passage.spans()
                        .forEach(
                                span ->
                                        rows.accept(
                                                passage(
                                                        piece(claim, piece, state, "passage"),
                                                        passage,
                                                        span)));
                passage.translations()
                        .forEach(
                                translation ->
                                        rows.accept(
                                                translation(
                                                        piece(claim, piece, state, "translation"),
                                                        translation)));
            }
        }
    }

    /** A row of its own, so that nobody takes it for the words of the file. */
    private static CsvRow translation(CsvRow row, ReportedTranslation translation) {
        row.with(Column.NAME, translation.heading()).with(Column.TEXT, translation.words());
        return row.with(
                Column.STATUS,
                translation
                        .checked()
                        .map(check -> text("report.translation.checked", check.person()))
                        .orElseGet(() -> text("report.translation.unchecked")));
    }

    private static CsvRow passage(CsvRow row, ReportedEvidence.Passage passage, ReportedSpan span) {
        row.with(Column.NAME, passage.name());
        row.with(Column.STATUS, lost(span).orElse(passage.verification().result()));
        row.with(Column.BYTES_SHA256, passage.bytes()).with(Column.TEXT_SHA256, passage.text());
        row.with(
                Column.SOURCE,
                passage.background()
                        ? Optional.of(text("report.background-source"))
                        : passage.source().map(ReportedSource::name));
        row.with(Column.HANDING_ON, passage.handingOn());
        row.with(Column.URL, passage.url()).with(Column.DATE, passage.published());
        var verified = passage.verification();
        row.with(Column.VERIFIED_BY, verified.by().person());
        row.with(Column.VERIFIED_UTC, verified.by().at().toString());
        row.with(Column.FRESH_RESULT, verified.fresh().map(ReportedEvidence.Fresh::result));
        row.with(Column.FRESH_UTC, verified.fresh().map(fresh -> fresh.by().at().toString()));
        row.with(Column.WITHDRAWN_UTC, passage.withdrawn().map(one -> one.by().at().toString()));
        row.with(Column.WITHDRAWN_REASON, passage.withdrawn().map(Withdrawn::reason));
        row.with(Column.SOURCE_RANK, passage.source().flatMap(ReportedSource::rank));
        return span(row, span);
    }

    private String since(ReportedClaim claim, ReportedAppearance appearance) {
        return Stream.concat(
                        SincePublic.said(claim, appearance).stream(),
                        SincePublic.described(claim, appearance, times).stream())
                .collect(Collectors.joining(" "));
    }

    private CsvRow piece(ReportedClaim claim, ReportedEvidence piece, String state, String kind) {
        CsvRow row = row(claim, state + kind).with(Column.ID, piece.id().toString());
        row.with(Column.NUMBER, claim.numberOf(piece.id()).map(String::valueOf));
        row.with(Column.VALUE, Labels.stance(piece.stance())).with(Column.REMARK, piece.remark());
        row.with(Column.UNLINKED_BY, piece.unlinked().map(Act::person));
        row.with(Column.UNLINKED_UTC, piece.unlinked().map(act -> act.at().toString()));
        if (state.isEmpty()) {
            row.with(Column.SINCE_PUBLIC, SincePublic.said(claim, piece));
        }
        return act(row, piece.linked());
    }

    private void revision(ReportedClaim claim, ReportedRevision revision) {
        CsvRow row = row(claim, "revision", revision.number()).with(Column.SHA256, revision.hash());
        row.with(Column.ID, revision.id().toString()).with(Column.NAME, revision.statement());
        row.with(
                Column.TEXT,
                revision.isAltered()
                        ? text("report.revision.altered", revision.number())
                        : revision.rationaleText());
        row.with(Column.STATUS, revision.rating().map(ReportedRating::label));
        row.with(
                Column.VALUE,
                revision.rating()
                        .flatMap(ReportedRating::grade)
                        .map(grade -> Integer.toString(grade.value())));
        row.with(Column.DATE, revision.asOf().map(Object::toString));
        row.with(Column.REMARK, revision.reasonWithoutEvidence());
        rows.accept(act(row, revision.saved()));
        revision.steps().forEach(step -> step(claim, revision, step));
    }

    private void step(ReportedClaim claim, ReportedRevision revision, ReportedStep step) {
        CsvRow row = row(claim, "step", revision.number()).with(Column.SHA256, revision.hash());
        row.with(Column.KIND, Labels.step(step.kind())).with(Column.URL, step.url());
        row.with(Column.REMARK, step.note());
        row.with(Column.DATE, step.notBefore().map(Instant::toString));
        if (step.kind() == ReportedStep.Kind.APPROVED && revision.isApprovalAltered()) {
            row.with(Column.TEXT, text("report.approval.altered", revision.number()));
        }
        rows.accept(act(row, step.act()).with(Column.ID, revision.id().toString()));
    }

    private void entry(ReportedClaim claim, ReportedEntry entry) {
        CsvRow row = row(claim, "log entry", entry.position()).with(Column.SHA256, entry.hash());
        row.with(Column.KIND, entry.action()).with(Column.NAME, Deeds.words(entry.action()));
        row.with(Column.TEXT, words(entry.facts()));
        row.with(Column.REMARK, claim.namedBy(entry).map(EvidenceList::brief));
        rows.accept(act(row, entry.act()));
    }

    private static String words(Map<String, String> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(fact -> fact.getKey() + ": " + fact.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static CsvRow row(ReportedClaim claim, String kind, long number) {
        return row(claim, kind).with(Column.NUMBER, number);
    }

    private static CsvRow row(ReportedClaim claim, String kind) {
        return new CsvRow().with(Column.CLAIM, claim.id().toString()).with(Column.ROW, kind);
    }

    private CsvRow act(CsvRow row, Act act) {
        return row.with(Column.PERSON, act.person())
                .with(Column.PERSON_ID, act.by().id().toString())
                .with(Column.TIME_UTC, act.at().toString())
                .with(Column.TIME_LOCAL, times.offset(act.at()));
    }

    private static CsvRow span(CsvRow row, ReportedSpan span) {
        Optional<String> place = EvidenceList.place(List.of(span));
        return row.with(Column.TEXT, span.span().quote())
                .with(Column.PLACE, place)
                .with(Column.START_CODE_POINT, offset(span, CodePoints::start))
                .with(Column.END_CODE_POINT, offset(span, CodePoints::end));
    }

    private static Optional<String> offset(ReportedSpan span, ToIntFunction<CodePoints> offset) {
        return span.codePoints().map(at -> Integer.toString(offset.applyAsInt(at)));
    }

    private static Optional<String> lost(ReportedSpan span) {
        return Optional.of(text("report.span.lost")).filter(words -> span.wasLost());
    }
}
