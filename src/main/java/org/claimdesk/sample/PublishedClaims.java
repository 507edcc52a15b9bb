package org.claimdesk.sample;

import static org.claimdesk.sample.SamplePerson.EDITOR;
import static org.claimdesk.sample.SamplePerson.EDITOR2;
import static org.claimdesk.sample.SamplePerson.REVIEWER;
import static org.claimdesk.sample.SamplePerson.REVIEWER2;
import static org.claimdesk.sample.SampleVerdicts.answer;

import java.util.List;
import org.claimdesk.claim.ClaimKind;
import org.claimdesk.evidence.Stance;
import org.claimdesk.sample.SampleArticles.Described;
import org.claimdesk.sample.SampleEvidence.Quoted;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.VersionId;
import org.claimdesk.verdict.RevisionDetails;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Claims of which the public was told: published, corrected, changed since, withdrawn. */
@Component
@Profile("sample")
class PublishedClaims {

    private static final String ADDRESS = "https://sample-desk.example/checks/";

    private final SampleArticles articles;
    private final SampleEvidence evidence;
    private final SampleVerdicts verdicts;

    PublishedClaims(SampleArticles articles, SampleEvidence evidence, SampleVerdicts verdicts) {
        this.articles = articles;
        this.evidence = evidence;
        this.verdicts = verdicts;
    }

    void tell(VersionId visit, VersionId harbour) {
        corrected(visit, harbour);
        published(visit);
        changedSince(visit);
        withdrawn(harbour);
    }

    private void corrected(VersionId visit, VersionId harbour) {
        ClaimId claim =
                articles.mark(
                        REVIEWER,
                        visit,
                        "Nearly half of the country's rare earths come from China",
                        new Described(
                                "Nearly half of the country's rare earths come from China.",
                                ClaimKind.QUANTITY,
                                null,
                                List.of("Raw materials", "Trade"),
                                "The figure on which the whole article rests."));
        articles.appear(
                REVIEWER2,
                claim,
                harbour,
                "Close to half of our rare earths arrive from a single country");
        var table =
                evidence.link(
                        REVIEWER,
                        claim,
                        SampleFile.IMPORTS,
                        Quoted.supports("Rare earth compounds China 1187 47.6 %")
                                .remarked("47.6 % is “nearly half”."));
        RevisionDetails first =
                verdicts.submit(
                        REVIEWER,
                        claim,
                        answer("TRUE", "The import table gives 47.6 per cent for 2025.", table));
        verdicts.approve(EDITOR, claim, first);
        verdicts.publish(EDITOR, claim, first, ADDRESS + "rare-earths");
        var review =
                evidence.link(
                        REVIEWER2,
                        claim,
                        SampleFile.REVIEW,
                        Quoted.refutes(
                                        "212 tonnes or 38.1 per cent came from China; the share was 44 per cent in 2024")
                                .remarked("Metals, which the article does not tell apart."));
        RevisionDetails second =
                verdicts.submit(
                        REVIEWER2,
                        claim,
                        answer(
                                "MOSTLY_TRUE",
                                "The figure holds for compounds. For metals alone the share was 38.1 per cent,"
                                        + " which the article does not say.",
                                table,
                                review));
        verdicts.approve(EDITOR2, claim, second);
        verdicts.correct(
                EDITOR,
                claim,
                second,
                "We had rated this claim as true. For rare earth metals the share is lower; we now rate it"
                        + " as mostly true.");
    }

    private void published(VersionId visit) {
        ClaimId claim =
                articles.mark(
                        REVIEWER,
                        visit,
                        "the ban on seafood, which goes back to 2017 and has never been lifted",
                        new Described(
                                "The ban on seafood goes back to 2017 and has never been lifted.",
                                ClaimKind.EVENT,
                                null,
                                List.of("Trade"),
                                "Repeated in letters to the desk."));
        var begin =
                evidence.link(
                        REVIEWER,
                        claim,
                        SampleFile.NOTICE,
                        Quoted.refutes(
                                "suspended imports of seafood from the eastern coast with effect from 3 September 2018"));
        var end =
                evidence.link(
                        REVIEWER,
                        claim,
                        SampleFile.NOTICE,
                        Quoted.refutes("The suspension was lifted in part on 14 June 2023"));
        RevisionDetails revision =
                verdicts.submit(
                        REVIEWER,
                        claim,
                        answer(
                                "FALSE",
                                "The ban dates from September 2018, and it was lifted in part in 2023. What"
                                        + " happened in 2017 was one cargo.",
                                begin,
                                end));
        verdicts.approve(EDITOR2, claim, revision);
        verdicts.publish(EDITOR2, claim, revision, ADDRESS + "seafood");
    }

    private void changedSince(VersionId visit) {
        ClaimId claim =
                articles.mark(
                        REVIEWER2,
                        visit,
                        "Trade between the two countries has fallen for four months in a row",
                        new Described(
                                "Trade between the two countries has fallen for four months in a row.",
                                ClaimKind.QUANTITY,
                                null,
                                List.of("Trade"),
                                ""));
        var totals =
                evidence.link(
                        REVIEWER2,
                        claim,
                        SampleFile.FIGURES,
                        Quoted.supports(
                                "The total has fallen in each of the four months since August"));
        RevisionDetails revision =
                verdicts.submit(
                        REVIEWER2,
                        claim,
                        answer("TRUE", "The monthly totals bear it out.", totals));
        verdicts.approve(EDITOR, claim, revision);
        verdicts.publish(EDITOR, claim, revision, ADDRESS + "trade");
        evidence.interview(
                REVIEWER2,
                claim,
                Stance.GIVES_CONTEXT,
                "The office said on the phone that the figure for December will be published on 20 January and"
                        + " may end the series.");
        verdicts.save(
                REVIEWER2,
                claim,
                answer(
                        "TRUE",
                        "The monthly totals bear it out up to November. December is not known yet.",
                        totals));
    }

    private void withdrawn(VersionId harbour) {
        ClaimId claim =
                articles.mark(
                        REVIEWER2,
                        harbour,
                        "one in five containers that leave our port goes to the east",
                        new Described(
                                "One in five containers that leave Port Example goes to the east.",
                                ClaimKind.QUANTITY,
                                "Jorun Vest",
                                List.of("Ports", "Trade"),
                                ""));
        var count =
                evidence.link(
                        REVIEWER2,
                        claim,
                        SampleFile.FIGURES,
                        Quoted.refutes(
                                "Of 100 containers that left Port Example in 2025, 12 went to the east"));
        RevisionDetails revision =
                verdicts.submit(
                        REVIEWER2, claim, answer("FALSE", "It is 12 in 100, not 20.", count));
        verdicts.approve(EDITOR, claim, revision);
        verdicts.publish(EDITOR, claim, revision, ADDRESS + "containers");
        verdicts.withdraw(
                EDITOR2,
                claim,
                revision,
                "The speaker may have counted empty containers as well, which the figures we used leave out."
                        + " We check it anew.");
    }
}
