package org.claimdesk.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.verdict.Answer;
import org.claimdesk.verdict.DecisionOutcome.Done;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.KeepOutcome;
import org.claimdesk.verdict.Rationale;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionOutcome.Made;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopies;
import org.claimdesk.verdict.WorkingCopy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes, approves and publishes the sample verdicts. */
@Component
@Profile("sample")
class SampleVerdicts {

    private static final Optional<LocalDate> AS_OF = Optional.of(LocalDate.of(2026, 1, 5));

    private final SampleDesk desk;
    private final Verdicts verdicts;
    private final Decisions decisions;
    private final WorkingCopies copies;

    SampleVerdicts(SampleDesk desk, Verdicts verdicts, Decisions decisions, WorkingCopies copies) {
        this.desk = desk;
        this.verdicts = verdicts;
        this.decisions = decisions;
        this.copies = copies;
    }

    /** Words, and the evidence that they end on. */
    static Answer answer(String rating, String words, EvidenceId... rests) {
        List<Rationale.Inline> line = new ArrayList<>();
        line.add(new Rationale.Words(words));
        for (EvidenceId evidence : rests) {
            line.add(new Rationale.Words(" "));
            line.add(new Rationale.Reference(evidence));
        }
        return new Answer(
                Optional.of(rating),
                new Rationale(List.of(new Rationale.Paragraph(line))),
                AS_OF,
                Optional.empty());
    }

    RevisionDetails submit(SamplePerson who, ClaimId claim, Answer answer) {
        return desk.as(
                who,
                () ->
                        SampleDesk.expect(
                                        Made.class,
                                        verdicts.submit(
                                                claim,
                                                WorkingCopy.unkept(answer, revisions(claim))))
                                .revision());
    }

    void save(SamplePerson who, ClaimId claim, Answer answer) {
        desk.as(
                who,
                () ->
                        SampleDesk.expect(
                                Made.class,
                                verdicts.save(
                                        claim, WorkingCopy.unkept(answer, revisions(claim)))));
    }

    /** Types without saving: a working copy that nobody else sees. */
    void type(SamplePerson who, ClaimId claim, Answer answer) {
        desk.as(
                who,
                () -> {
                    var open = copies.open(claim);
                    var typed =
                            new WorkingCopy(answer, open.basedOn(), open.sequence(), open.keptAt());
                    return SampleDesk.expect(KeepOutcome.Kept.class, copies.keep(claim, typed));
                });
    }

    void giveBack(SamplePerson who, ClaimId claim, RevisionDetails shown, String comment) {
        desk.as(
                who,
                () ->
                        SampleDesk.expect(
                                Done.class, decisions.giveBack(claim, shown.id(), comment)));
    }

    void approve(SamplePerson who, ClaimId claim, RevisionDetails shown) {
        desk.as(
                who,
                () ->
                        SampleDesk.expect(
                                Done.class, decisions.approve(claim, shown.id(), shown.hash())));
    }

    void publish(SamplePerson who, ClaimId claim, RevisionDetails shown, String url) {
        desk.as(
                who,
                () ->
                        SampleDesk.expect(
                                Done.class,
                                decisions.publish(claim, shown.id(), Optional.of(url))));
    }

    void correct(SamplePerson who, ClaimId claim, RevisionDetails shown, String note) {
        desk.as(
                who,
                () ->
                        SampleDesk.expect(
                                Done.class,
                                decisions.correct(claim, shown.id(), Optional.empty(), note)));
    }

    void withdraw(SamplePerson who, ClaimId claim, RevisionDetails shown, String note) {
        desk.as(
                who,
                () -> SampleDesk.expect(Done.class, decisions.withdraw(claim, shown.id(), note)));
    }

    private int revisions(ClaimId claim) {
        return verdicts.of(claim).map(verdict -> verdict.latest().number()).orElse(0);
    }
}
