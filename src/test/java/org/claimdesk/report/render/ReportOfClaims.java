package org.claimdesk.report.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.report.content.Act;
import org.claimdesk.report.content.FrozenPiece;
import org.claimdesk.report.content.LayoutWatch;
import org.claimdesk.report.content.LogPosition;
import org.claimdesk.report.content.Publisher;
import org.claimdesk.report.content.ReportContent;
import org.claimdesk.report.content.ReportHead;
import org.claimdesk.report.content.ReportedAppearance;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.report.content.ReportedEntry;
import org.claimdesk.report.content.ReportedEvidence;
import org.claimdesk.report.content.ReportedEvidence.StanceTaken;
import org.claimdesk.report.content.ReportedPerson;
import org.claimdesk.report.content.ReportedRevision;
import org.claimdesk.report.content.ReportedSource;
import org.claimdesk.report.content.ReportedSpan;
import org.claimdesk.report.content.ReportedStep.Kind;
import org.claimdesk.report.content.ReportedTranslation;
import org.claimdesk.report.content.Tally;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.ReportId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.SpanOutcome;
import org.claimdesk.shared.TextSpans;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VersionId;

/**
 * Contents of reports that tests render. Longer than most files: a report holds everything there is
 * about a claim.
 */
final class ReportOfClaims {

    static final Instant MORNING = Instant.parse("2026-01-05T09:42:07Z");
    static final Sha256 HASH = Sha256.of("anything");

    static final ReportedSource OFFICE =
            new ReportedSource("Office of Sample Figures", false, Optional.of("primary source"));

    /** Somebody else than the claim names by now. */
    static final String APPROVED_SPEAKER = "Minister Vale, as approved";

    static final String ARTICLE =
            "The minister landed in the evening. 🌍 Nearly half of the country's rare earths come"
                    + " from China, she told reporters at the airport.\nThe talks go on.";
    static final String QUOTE = "Nearly half of the country's rare earths come from China";

    private static final LayoutWatch UNWATCHED =
            new LayoutWatch() {
                @Override
                public void line() {}

                @Override
                public void page() {}
            };

    private ReportOfClaims() {}

    static ReportContent of(ReportedClaim... claims) {
        return of(List.of(claims), claims.length);
    }

    static ReportContent of(Iterable<ReportedClaim> claims, int count) {
        return new ReportContent(
                new ReportHead(
                        ReportId.of("6d9c0a52-5ac8-4f6e-9d1b-6f6d2f2f7c11"),
                        "State visit",
                        "Audit report: State visit",
                        "The article “State visit”",
                        new Publisher(
                                "Example Desk", URI.create("https://desk.example"), Locale.ENGLISH),
                        ZoneId.of("Europe/Berlin"),
                        act("Ada Editor", MORNING),
                        new LogPosition(1234, HASH),
                        count,
                        new Tally(3, 1, 1, 4, 4, Map.of("exact", 4))),
                claims,
                UNWATCHED);
    }

    static ReportedClaim published() {
        return claim(
                QUOTE + ".",
                List.of(
                        SomeRevisions.revision(
                                1,
                                SomeRevisions.step(Kind.SUBMITTED, 1),
                                SomeRevisions.returned(2)),
                        SomeRevisions.revision(
                                2,
                                SomeRevisions.step(Kind.SUBMITTED, 3),
                                SomeRevisions.step(Kind.APPROVED, 4),
                                SomeRevisions.publication(5))));
    }

    /** Nobody wrote down where. */
    static ReportedClaim publishedSomewhere() {
        return claim(
                QUOTE + ".",
                List.of(
                        SomeRevisions.revision(
                                1,
                                SomeRevisions.step(Kind.APPROVED, 4),
                                SomeRevisions.step(Kind.PUBLISHED, 5))));
    }

    static ReportedClaim corrected() {
        return claim(
                QUOTE + ".",
                List.of(
                        SomeRevisions.revision(
                                1,
                                SomeRevisions.step(Kind.APPROVED, 2),
                                SomeRevisions.publication(3)),
                        SomeRevisions.revision(
                                2,
                                SomeRevisions.step(Kind.APPROVED, 4),
                                SomeRevisions.note(Kind.CORRECTED, 5, "The year was wrong."))));
    }

    static ReportedClaim withdrawn() {
        return claim(
                QUOTE + ".",
                List.of(
                        SomeRevisions.revision(
                                1,
                                SomeRevisions.step(Kind.APPROVED, 2),
                                SomeRevisions.publication(3),
                                SomeRevisions.note(
                                        Kind.WITHDRAWN,
                                        6,
                                        "The table was retracted by its office."))));
    }

    static ReportedClaim publishedAnew() {
        return claim(
                QUOTE + ".",
                List.of(
                        SomeRevisions.revision(
                                1,
                                SomeRevisions.publication(1),
                                SomeRevisions.note(Kind.WITHDRAWN, 2, "The table was forged.")),
                        SomeRevisions.revision(2, SomeRevisions.publication(3)),
                        SomeRevisions.revision(
                                3, SomeRevisions.note(Kind.CORRECTED, 4, "The year was wrong."))));
    }

    static ReportedClaim restingOnANote() {
        return claim(
                QUOTE + ".",
                List.of(
                        SomeRevisions.revision(
                                1,
                                List.of(
                                        SomeRevisions.table(1),
                                        SomeRevisions.interview(2),
                                        SomeRevisions.table(3)),
                                SomeRevisions.publication(3))));
    }

    static ReportedClaim open() {
        return claim(QUOTE + ".", List.of());
    }

    /** With so much linked, so much of it in its one revision, and so long a log, from 5001. */
    static ReportedClaim large(int passages, int frozen, int entries) {
        ReportedClaim open = open();
        ReportedEvidence passage = open.evidence().getFirst();
        List<ReportedEvidence> linked = new ArrayList<>();
        List<FrozenPiece> pieces = new ArrayList<>();
        for (int i = 1; i <= Math.max(passages, frozen); i++) {
            EvidenceId id = EvidenceId.random();
            if (i <= passages) {
                linked.add(
                        new ReportedEvidence(
                                id,
                                passage.stance(),
                                passage.remark(),
                                passage.linked(),
                                passage.unlinked(),
                                passage.content()));
            }
            if (i <= frozen) {
                pieces.add(SomeRevisions.piece(id, i));
            }
        }
        return with(
                open,
                linked,
                List.of(),
                List.of(SomeRevisions.revision(1, pieces, SomeRevisions.step(Kind.SUBMITTED, 1))),
                entries(5000, entries));
    }

    /** The same claim with such a verdict. */
    static ReportedClaim resting(ReportedClaim claim, List<ReportedRevision> revisions) {
        return with(claim, claim.evidence(), List.of(), revisions, claim.log());
    }

    /** Its evidence was verified, of which the log tells so. */
    static ReportedClaim verified(Map<String, String> facts) {
        ReportedClaim open = open();
        var entry =
                new ReportedEntry(
                        1300, act("Rolf Reviewer", MORNING), "evidence.verified", facts, HASH);
        return with(open, open.evidence(), List.of(), List.of(), List.of(entry));
    }

    /** All that was linked is so no longer, as the last entry tells. */
    static ReportedClaim withoutItsEvidence() {
        ReportedClaim open = open();
        var unlinked =
                new ReportedEntry(
                        1300,
                        act("Rolf Reviewer", MORNING),
                        "evidence.unlinked",
                        Map.of("evidence", open.evidence().getFirst().id().toString()),
                        HASH);
        return with(
                open,
                List.of(),
                open.evidence().stream().map(ReportOfClaims::unlinked).toList(),
                List.of(),
                List.of(unlinked));
    }

    /** A passage of it carries a translation that somebody checked, and one that nobody did. */
    static ReportedClaim translated() {
        ReportedClaim open = open();
        return with(
                open,
                open.evidence().stream().map(ReportOfClaims::translated).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ReportedEvidence translated(ReportedEvidence piece) {
        return piece.content() instanceof ReportedEvidence.Passage passage
                ? new ReportedEvidence(
                        piece.id(),
                        piece.stance(),
                        piece.remark(),
                        piece.linked(),
                        piece.unlinked(),
                        new ReportedEvidence.Passage(
                                passage.document(),
                                passage.name(),
                                passage.mediaType(),
                                passage.bytes(),
                                passage.layer(),
                                passage.text(),
                                passage.source(),
                                passage.url(),
                                passage.published(),
                                passage.spans(),
                                passage.verification(),
                                passage.background(),
                                passage.handingOn(),
                                passage.withdrawn(),
                                passage.around(),
                                List.of(
                                        new ReportedTranslation(
                                                "Translation into German by the machine M",
                                                "de",
                                                "Fast die Hälfte",
                                                Optional.empty()),
                                        new ReportedTranslation(
                                                "Translation into French, by Ada",
                                                "fr",
                                                "Presque la moitié",
                                                Optional.of(act("Carl Checker", MORNING)))),
                                "recognised by Tesseract 5.3.0, confidence 91 % (text 2)"))
                : piece;
    }

    private static ReportedEvidence unlinked(ReportedEvidence piece) {
        return new ReportedEvidence(
                piece.id(),
                piece.stance(),
                piece.remark(),
                piece.linked(),
                Optional.of(act("Ursula Unlinker", MORNING.plusSeconds(60))),
                piece.content());
    }

    /** The same claim, of which somebody marked more words in another article since. */
    static ReportedClaim markedElsewhere(ReportedClaim claim) {
        ReportedAppearance visit = claim.appearances().getFirst();
        ReportedAppearance elsewhere =
                new ReportedAppearance(
                        ArticleId.random(),
                        VersionId.random(),
                        Optional.of("Marked by one alone"),
                        Optional.of("Innocent Outlet"),
                        Optional.of("Innocent Person"),
                        Optional.of("1999-01-01"),
                        Optional.of("en"),
                        Optional.of("https://innocent.example/"),
                        1,
                        HASH,
                        HASH,
                        visit.spans(),
                        List.of());
        return with(
                claim,
                true,
                List.of(elsewhere, visit),
                claim.evidence(),
                List.of(),
                claim.revisions(),
                claim.log());
    }

    private static ReportedClaim with(
            ReportedClaim claim,
            List<ReportedEvidence> evidence,
            List<ReportedEvidence> removed,
            List<ReportedRevision> revisions,
            List<ReportedEntry> log) {
        return with(claim, false, claim.appearances(), evidence, removed, revisions, log);
    }

    private static ReportedClaim with(
            ReportedClaim claim,
            boolean isChangedSince,
            List<ReportedAppearance> appearances,
            List<ReportedEvidence> evidence,
            List<ReportedEvidence> removed,
            List<ReportedRevision> revisions,
            List<ReportedEntry> log) {
        return new ReportedClaim(
                claim.id(),
                claim.statement(),
                claim.kind(),
                claim.speaker(),
                claim.dateSaid(),
                claim.topics(),
                claim.reasonForSelection(),
                claim.status(),
                isChangedSince,
                claim.assignee(),
                claim.noted(),
                appearances,
                evidence,
                removed,
                revisions,
                log);
    }

    static ReportedClaim claim(String statement, List<ReportedRevision> revisions) {
        return withTexts(statement, "Minister Vale", ARTICLE, QUOTE, revisions);
    }

    /** All texts of others in one claim are the same one. */
    static ReportedClaim saying(String foreign) {
        return withTexts(foreign, foreign, foreign + " and more", foreign, List.of());
    }

    static ReportedClaim withTexts(
            String statement,
            String speaker,
            String text,
            String quote,
            List<ReportedRevision> revisions) {
        return new ReportedClaim(
                ClaimId.of("1a57c1b0-7a0f-4f35-8e63-9a2b9f1f0c01"),
                statement,
                "Quantity",
                Optional.of(speaker),
                Optional.of("2026-01-02"),
                List.of("Trade", "Raw materials"),
                Optional.of("Widely repeated"),
                "Answered",
                false,
                Optional.empty(),
                act("Rolf Reviewer", MORNING),
                List.of(appearance(statement, speaker, text, quote)),
                List.of(passage(text, quote), note(speaker)),
                List.of(),
                revisions,
                entries(1200, 3));
    }

    /** Where the claim stands in the article of the state visit. */
    static ReportedAppearance visit() {
        return appearance(QUOTE + ".", "Minister Vale", ARTICLE, QUOTE);
    }

    static ReportedAppearance appearance(String title, String byline, String text, String quote) {
        return new ReportedAppearance(
                ArticleId.of("1a57c1b0-7a0f-4f35-8e63-9a2b9f1f0c02"),
                VersionId.of("1a57c1b0-7a0f-4f35-8e63-9a2b9f1f0c03"),
                Optional.of(title),
                Optional.of(byline),
                Optional.of(byline),
                Optional.of("2026-01-02"),
                Optional.of("en"),
                Optional.of("https://news.example/visit"),
                1,
                HASH,
                HASH,
                List.of(span(text, quote, new Locator.Whole())),
                List.of());
    }

    /**
     * Whoever has the same name is the same person, whom they call by its first word to sign in.
     */
    static Act act(String name, Instant at) {
        var id = new UserId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
        return new Act(new ReportedPerson(id, name, Optional.of(name.split(" ")[0])), at);
    }

    private static List<ReportedEntry> entries(int before, int count) {
        List<ReportedEntry> log = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            log.add(
                    new ReportedEntry(
                            before + i,
                            act("Rolf Reviewer", MORNING.plusSeconds(i)),
                            "claim.marked",
                            Map.of("version", "0b7d"),
                            HASH));
        }
        return log;
    }

    static ReportedSpan span(String text, String quote, Locator locator) {
        int start = text.indexOf(quote);
        SpanOutcome outcome =
                TextSpans.take(text, new Selection(start, start + quote.length(), quote), locator);
        Span span = ((SpanOutcome.Taken) outcome).span();
        return ReportedSpan.of(new KeptText.Whole(text), span);
    }

    private static ReportedEvidence passage(String text, String quote) {
        return new ReportedEvidence(
                EvidenceId.random(),
                StanceTaken.SUPPORTS,
                "See the second table.",
                act("Rolf Reviewer", MORNING),
                Optional.empty(),
                new ReportedEvidence.Passage(
                        DocumentId.random(),
                        "trade-2025.pdf",
                        "application/pdf",
                        HASH,
                        LayerId.random(),
                        HASH,
                        Optional.of(OFFICE),
                        Optional.of("https://customs.example/trade-2025.pdf"),
                        Optional.of("2025-12"),
                        List.of(span(text, quote, new Locator.Page(3))),
                        new ReportedEvidence.Verified(
                                "exact", true, act("system", MORNING), Optional.empty()),
                        false,
                        "yes",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        "taken from the file (text 1)"));
    }

    private static ReportedEvidence note(String text) {
        return new ReportedEvidence(
                EvidenceId.random(),
                StanceTaken.GIVES_CONTEXT,
                "",
                act("Rolf Reviewer", MORNING),
                Optional.empty(),
                new ReportedEvidence.Note(
                        "Interview",
                        text,
                        Optional.of("2026-01-03"),
                        Optional.of("Irma Interviewee"),
                        Optional.of("by telephone")));
    }
}
