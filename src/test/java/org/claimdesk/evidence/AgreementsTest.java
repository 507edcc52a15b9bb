package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On what terms documents were given. */
@OnDatabase
class AgreementsTest extends DeskWithEvidence {

    @Autowired private Agreements agreements;
    @Autowired private Sources sources;
    @Autowired private Restrictions restrictions;

    @Test
    void areThoseOfTheSourceUnlessTheDocumentSaysOtherwise() {
        DocumentId document = read("table.txt", words).id();
        SourceDetails source = named(document, "Board " + UUID.randomUUID(), Optional.empty());
        assertThat(inForce(document))
                .isEqualTo(
                        new TermsInForce(
                                new Terms(Optional.empty(), HandingOn.UNKNOWN),
                                Attribution.ON_RECORD,
                                false,
                                Optional.of(source)));

        agree(source.id(), Attribution.NOT_FOR_USE);
        assertThat(inForce(document).attribution()).isEqualTo(Attribution.NOT_FOR_USE);
        var own = new Terms(Optional.of(Attribution.BACKGROUND), HandingOn.YES);
        as(() -> agreements.agree(document, own, inForce(document).terms()));

        TermsInForce now = inForce(document);
        assertThat(now.terms()).isEqualTo(own);
        assertThat(now.attribution()).isEqualTo(Attribution.BACKGROUND);
        assertThat(now.named()).isEmpty();
        EvidenceItem item =
                link(
                        as(() -> documents.find(document)).orElseThrow(),
                        "Zinc fell",
                        Stance.SUPPORTS);
        assertThat(passage(item).attribution()).isEqualTo(Attribution.BACKGROUND);
        assertThat(passage(item).source()).contains(source);
    }

    @Test
    void areNotOverwrittenBySomebodyWhoSawOthers() {
        DocumentId document = read("table.txt", words).id();
        Terms seen = inForce(document).terms();
        var first = new Terms(Optional.of(Attribution.BACKGROUND), HandingOn.NO);
        as(() -> agreements.agree(document, first, seen));

        TermsOutcome second =
                as(
                        () ->
                                agreements.agree(
                                        document,
                                        new Terms(Optional.empty(), HandingOn.YES),
                                        seen));

        assertThat(second)
                .isInstanceOfSatisfying(
                        TermsOutcome.Conflict.class,
                        conflict -> assertThat(conflict.theirs().terms()).isEqualTo(first));
        assertThat(inForce(document).terms()).isEqualTo(first);
    }

    @Test
    void ofASecretSourceBindThoseWhoMayNotKnowIt() {
        UserId outsider = some.editor();
        DocumentId document = read("table.txt", words).id();
        SourceDetails open = named(document, "Board " + UUID.randomUUID(), Optional.empty());
        SourceDetails whisper =
                named(document, "Whisper " + UUID.randomUUID(), Optional.of(Set.of()));
        agree(whisper.id(), Attribution.NOT_FOR_USE);

        assertThat(as(() -> documents.find(document)).orElseThrow().source()).contains(whisper);
        DocumentDetails theirs =
                actingAs.run(outsider, () -> documents.find(document)).orElseThrow();
        assertThat(theirs.source()).contains(open);
        assertThat(actingAs.run(outsider, () -> agreements.of(List.of(document))).get(document))
                .satisfies(
                        terms -> {
                            assertThat(terms.attribution()).isEqualTo(Attribution.NOT_FOR_USE);
                            assertThat(terms.named()).isEmpty();
                        });
        assertThat(actingAs.run(outsider, () -> sources.find(whisper.name()))).isEmpty();
        assertThat(actingAs.run(outsider, () -> sources.find(whisper.id()))).isEmpty();
    }

    /** One who knows of no other secret source names a second one, and takes nothing away by it. */
    @Test
    void ofSeveralSecretSourcesAreTheStrictest() {
        UserId other = some.reviewer();
        DocumentId document = read("table.txt", words).id();
        SourceDetails whisper =
                named(document, "Whisper " + UUID.randomUUID(), Optional.of(Set.of()));
        agree(whisper.id(), Attribution.NOT_FOR_USE);

        var second =
                new SourceDraft(
                        "Second " + UUID.randomUUID(), SourceKind.OTHER, SourceRank.UNKNOWN, "");
        var theirs =
                (AttributeOutcome.Attributed)
                        actingAs.run(
                                other,
                                () -> sources.attribute(document, second, Optional.of(Set.of())));
        actingAs.run(
                other,
                () ->
                        agreements.agree(
                                theirs.source().id(), Attribution.BACKGROUND, Optional.empty()));

        assertThat(as(() -> documents.find(document)).orElseThrow().source()).contains(whisper);
        assertThat(actingAs.run(other, () -> documents.find(document)).orElseThrow().source())
                .contains(theirs.source());
        assertThat(inForce(document).attribution()).isEqualTo(Attribution.NOT_FOR_USE);

        SourceDetails board = named(document, "Board " + UUID.randomUUID(), Optional.empty());
        assertThat(as(() -> documents.find(document)).orElseThrow().source()).contains(board);
        assertThat(inForce(document).attribution()).isEqualTo(Attribution.BACKGROUND);
    }

    /** Whoever may not know the secret source names another, and takes nothing away by it. */
    @Test
    void ofSourcesComeTogetherOnceTheSecretIsLifted() {
        UserId outsider = some.editor();
        DocumentId document = read("table.txt", words).id();
        SourceDetails whisper =
                named(document, "Whisper " + UUID.randomUUID(), Optional.of(Set.of()));
        var board =
                new SourceDraft(
                        "Board " + UUID.randomUUID(), SourceKind.OTHER, SourceRank.UNKNOWN, "");
        actingAs.run(outsider, () -> sources.attribute(document, board));
        assertThat(as(() -> documents.find(document)).orElseThrow().source()).contains(whisper);

        actingAs.run(reviewer, () -> restrictions.lift(whisper.id()));

        assertThat(actingAs.run(outsider, () -> documents.find(document)).orElseThrow().source())
                .map(SourceDetails::name)
                .contains(whisper.name());
    }

    private TermsInForce inForce(DocumentId document) {
        return as(() -> agreements.of(List.of(document)))
                .getOrDefault(document, TermsInForce.UNSAID);
    }

    private void agree(SourceId source, Attribution attribution) {
        as(() -> agreements.agree(source, attribution, agreements.of(source)));
    }

    private SourceDetails named(
            DocumentId document, String name, Optional<Set<UserId>> restrictedTo) {
        var draft = new SourceDraft(name, SourceKind.OTHER, SourceRank.UNKNOWN, "");
        return switch (as(() -> sources.attribute(document, draft, restrictedTo))) {
            case AttributeOutcome.Attributed(SourceDetails source) -> source;
            case AttributeOutcome.Conflict conflict -> throw new AssertionError(conflict);
        };
    }
}
