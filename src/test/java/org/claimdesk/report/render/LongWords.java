package org.claimdesk.report.render;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.report.content.Act;
import org.claimdesk.report.content.FrozenPiece;
import org.claimdesk.report.content.Publisher;
import org.claimdesk.report.content.ReportContent;
import org.claimdesk.report.content.ReportHead;
import org.claimdesk.report.content.ReportedAppearance;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.report.content.ReportedEntry;
import org.claimdesk.report.content.ReportedEvidence;
import org.claimdesk.report.content.ReportedEvidence.StanceTaken;
import org.claimdesk.report.content.ReportedRating;
import org.claimdesk.report.content.ReportedRevision;
import org.claimdesk.report.content.ReportedSource;
import org.claimdesk.report.content.ReportedSpan;
import org.claimdesk.report.content.ReportedStep;
import org.claimdesk.report.content.ReportedTranslation;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.VersionId;

/** A report in which every text of a person is one word without an end, each another one. */
final class LongWords {

    private final List<String> written = new ArrayList<>();

    /** All words, each of which has to stand in the report with its end. */
    List<String> written() {
        return List.copyOf(written);
    }

    ReportContent report() {
        ReportContent some = ReportOfClaims.of(claim());
        ReportHead head = some.head();
        return new ReportContent(
                new ReportHead(
                        head.id(),
                        word("subject"),
                        head.title(),
                        word("scope"),
                        new Publisher(
                                word("publisher"), URI.create(address("desk")), Locale.ENGLISH),
                        head.zone(),
                        act("maker"),
                        head.log(),
                        head.claims(),
                        head.tally()),
                some.claims(),
                some.layout());
    }

    private ReportedClaim claim() {
        ReportedClaim some = ReportOfClaims.open();
        return new ReportedClaim(
                some.id(),
                word("statement"),
                some.kind(),
                Optional.of(word("speaker")),
                some.dateSaid(),
                List.of(word("topic"), word("another")),
                Optional.of(word("reason")),
                word("status"),
                false,
                Optional.of(act("assignee").by()),
                act("noter"),
                List.of(appearance()),
                List.of(passage(), note(word("note")), note(unreadable())),
                List.of(passage(), note(word("removed"))),
                List.of(revision()),
                List.of(
                        new ReportedEntry(
                                1,
                                act("logged"),
                                word("action"),
                                Map.of(word("fact"), word("value")),
                                ReportOfClaims.HASH)));
    }

    private ReportedAppearance appearance() {
        return new ReportedAppearance(
                ArticleId.random(),
                VersionId.random(),
                Optional.of(word("title")),
                Optional.of(word("outlet")),
                Optional.of(word("byline")),
                Optional.of("2026-01-02"),
                Optional.of("en"),
                Optional.of(address("article")),
                1,
                ReportOfClaims.HASH,
                ReportOfClaims.HASH,
                List.of(quotation("said")),
                List.of(act("describer")));
    }

    private ReportedEvidence passage() {
        return new ReportedEvidence(
                EvidenceId.random(),
                StanceTaken.SUPPORTS,
                word("remark"),
                act("linker"),
                Optional.of(act("unlinker")),
                new ReportedEvidence.Passage(
                        DocumentId.random(),
                        word("document"),
                        word("media"),
                        ReportOfClaims.HASH,
                        LayerId.random(),
                        ReportOfClaims.HASH,
                        Optional.of(source("source")),
                        Optional.of(address("found")),
                        Optional.of("2025-12"),
                        List.of(quotation("cited")),
                        new ReportedEvidence.Verified(
                                word("result"),
                                true,
                                act("verifier"),
                                Optional.of(
                                        new ReportedEvidence.Fresh(
                                                word("fresh"), act("fresh-verifier")))),
                        false,
                        word("handing"),
                        Optional.of(
                                new ReportedEvidence.Withdrawn(
                                        act("withdrawer"), word("withdrawal"))),
                        List.of(new ReportedEvidence.Around(word("around"), word("around-words"))),
                        List.of(
                                new ReportedTranslation(
                                        word("heading"),
                                        "en",
                                        word("translation"),
                                        Optional.of(act("checker")))),
                        word("layer")));
    }

    private ReportedSource source(String field) {
        return new ReportedSource(word(field), false, Optional.of(word(field + "-rank")));
    }

    private ReportedEvidence note(String text) {
        return new ReportedEvidence(
                EvidenceId.random(),
                StanceTaken.GIVES_CONTEXT,
                "",
                act("noted"),
                Optional.empty(),
                new ReportedEvidence.Note(
                        word("kind"),
                        text,
                        Optional.of("2026-01-03"),
                        Optional.of(word("who")),
                        Optional.of(word("how"))));
    }

    private ReportedRevision revision() {
        FrozenPiece piece =
                new FrozenPiece(
                        EvidenceId.random(),
                        1,
                        StanceTaken.SUPPORTS,
                        word("frozen"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Locator.Cells(word("sheet"), "B2")),
                        List.of(word("told")),
                        word("quoted"),
                        "",
                        Optional.of(ReportOfClaims.HASH),
                        Optional.of(ReportOfClaims.HASH),
                        false,
                        List.of(
                                new ReportedTranslation(
                                        word("frozenheading"),
                                        "en",
                                        word("frozentranslation"),
                                        Optional.empty())));
        return new ReportedRevision(
                new UUID(1, 1),
                1,
                ReportOfClaims.HASH,
                false,
                false,
                act("saver"),
                word("stated"),
                Optional.of(word("approved")),
                Optional.of("2026-01-02"),
                Optional.of(
                        new ReportedRating(
                                "FALSE", word("rating"), word("scale"), Optional.empty())),
                "<p>%s <strong>%s</strong></p><ul><li>%s</li></ul><ol><li><a href=\"%s\">%s</a></li></ol>"
                        .formatted(
                                word("rationale"),
                                word("strong"),
                                word("bullet"),
                                "https://example.org/",
                                word("linked")),
                "The same words.",
                Optional.of(LocalDate.of(2026, 1, 4)),
                Optional.of(word("without")),
                List.of(piece),
                List.of(),
                List.of(
                        new ReportedStep(
                                ReportedStep.Kind.PUBLISHED,
                                act("announcer"),
                                Optional.of(word("comment")),
                                Optional.of(address("public")),
                                Optional.empty())));
    }

    private ReportedSpan quotation(String name) {
        String quote = word(name);
        String text = word("before") + " " + quote + " " + word("after");
        return ReportOfClaims.span(text, quote, new Locator.Page(3));
    }

    private Act act(String name) {
        return ReportOfClaims.act(word(name), ReportOfClaims.MORNING);
    }

    private String address(String name) {
        return written("https://" + name + ".example/" + "a1".repeat(100) + "end" + written.size());
    }

    /** What an extraction could not read. */
    private String unreadable() {
        return written("\uFFFD".repeat(200) + "end" + written.size());
    }

    private String word(String name) {
        return written(name + "q".repeat(200) + "end" + written.size());
    }

    private String written(String word) {
        written.add(word);
        return word;
    }
}
