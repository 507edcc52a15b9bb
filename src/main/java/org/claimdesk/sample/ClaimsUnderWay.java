package org.claimdesk.sample;

import static org.claimdesk.sample.SamplePerson.EDITOR;
import static org.claimdesk.sample.SamplePerson.EDITOR2;
import static org.claimdesk.sample.SamplePerson.REVIEWER;
import static org.claimdesk.sample.SamplePerson.REVIEWER2;
import static org.claimdesk.sample.SampleVerdicts.answer;

import java.util.List;
import org.claimdesk.claim.ClaimKind;
import org.claimdesk.sample.SampleArticles.Described;
import org.claimdesk.sample.SampleEvidence.Quoted;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.VersionId;
import org.claimdesk.verdict.RevisionDetails;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Claims with a verdict that nobody outside has seen: typed, submitted, returned, approved. */
@Component
@Profile("sample")
class ClaimsUnderWay {

    private final SampleArticles articles;
    private final SampleEvidence evidence;
    private final SampleVerdicts verdicts;

    ClaimsUnderWay(SampleArticles articles, SampleEvidence evidence, SampleVerdicts verdicts) {
        this.articles = articles;
        this.evidence = evidence;
        this.verdicts = verdicts;
    }

    void tell(VersionId visit) {
        submitted(visit);
        returned(visit);
        approved(visit);
        inWork(visit);
    }

    private void submitted(VersionId visit) {
        ClaimId claim =
                articles.mark(
                        REVIEWER,
                        visit,
                        "A third of all chips made in the republic are sold there",
                        new Described(
                                "A third of all chips made in the Sample Republic are sold to China.",
                                ClaimKind.QUANTITY,
                                null,
                                List.of("Trade"),
                                ""));
        var share =
                evidence.link(
                        REVIEWER,
                        claim,
                        SampleFile.FIGURES,
                        Quoted.supports(
                                "31 per cent by value were sold to China (2024: 34 per cent)"));
        verdicts.submit(
                REVIEWER,
                claim,
                answer(
                        "MOSTLY_TRUE",
                        "It was 31 per cent in 2025 and 34 per cent in 2024.",
                        share));
    }

    private void returned(VersionId visit) {
        ClaimId claim =
                articles.mark(
                        REVIEWER2,
                        visit,
                        "the first of a head of state of her country in nine years",
                        new Described(
                                "The visit is the first of a head of state of the Sample Republic to China in"
                                        + " nine years.",
                                ClaimKind.EVENT,
                                null,
                                List.of("Diplomacy"),
                                ""));
        var last =
                evidence.link(
                        REVIEWER2,
                        claim,
                        SampleFile.BRIEFING,
                        Quoted.supports(
                                "The last visit of a head of state of the Sample Republic to China took place in May 2017"));
        RevisionDetails revision =
                verdicts.submit(
                        REVIEWER2, claim, answer("TRUE", "The last visit was in May 2017.", last));
        verdicts.giveBack(
                EDITOR,
                claim,
                revision,
                "From May 2017 to January 2026 is eight years and eight months. Please say how you count.");
    }

    private void approved(VersionId visit) {
        ClaimId claim =
                articles.mark(
                        REVIEWER,
                        visit,
                        "More than 200 companies are part of the delegation",
                        new Described(
                                "More than 200 companies are part of the delegation.",
                                ClaimKind.QUANTITY,
                                null,
                                List.of("Diplomacy", "Trade"),
                                ""));
        var list =
                evidence.link(
                        REVIEWER,
                        claim,
                        SampleFile.BRIEFING,
                        Quoted.supports("has 214 names as of 18 December"));
        RevisionDetails revision =
                verdicts.submit(
                        REVIEWER,
                        claim,
                        answer("TRUE", "The list of the ministry has 214 names.", list));
        verdicts.approve(EDITOR2, claim, revision);
    }

    private void inWork(VersionId visit) {
        ClaimId claim =
                articles.mark(
                        REVIEWER,
                        visit,
                        "magnets made of them cost twice as much as two years ago",
                        new Described(
                                "Magnets made of rare earths cost twice as much as two years ago.",
                                ClaimKind.COMPARISON,
                                null,
                                List.of("Raw materials"),
                                ""));
        var prices =
                evidence.link(
                        REVIEWER,
                        claim,
                        SampleFile.REVIEW,
                        Quoted.refutes(
                                "Sintered magnets cost 64 per cent more at the end of 2025 than at the end of 2023"));
        evidence.link(
                REVIEWER,
                claim,
                SampleFile.REVIEW,
                Quoted.context("Prices had doubled for a few weeks in the summer of 2025"));
        verdicts.save(
                REVIEWER,
                claim,
                answer("MOSTLY_FALSE", "The review gives a rise of 64 per cent.", prices));
        verdicts.type(
                REVIEWER,
                claim,
                answer(
                        "MOSTLY_FALSE",
                        "Over two years the rise was 64 per cent, not 100.",
                        prices));
    }
}
