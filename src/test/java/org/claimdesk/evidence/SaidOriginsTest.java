package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.evidence.edition.Editions;
import org.claimdesk.shared.DocumentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** All that is said at once about where a document comes from, and who may have made it. */
@OnDatabase
@RecordApplicationEvents
class SaidOriginsTest extends DeskWithDocuments {

    @Autowired private OriginsOfDocuments origins;
    @Autowired private Sources sources;
    @Autowired private Agreements agreements;
    @Autowired private Provenances provenances;
    @Autowired private Editions editions;
    @Autowired private ApplicationEvents events;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Provenance tin = at("https://www.metal" + mark + ".co.uk/tin");
    private final SourceDraft board =
            new SourceDraft(
                    "Board " + mark,
                    SourceKind.ASSOCIATION,
                    SourceRank.SECONDARY,
                    "Paid by smelters, who sell more when tin is dear",
                    "Since 1950");

    @Test
    void areSavedTogether() {
        DocumentId document = document();

        assertThat(say(document, tin, 0, board, null)).isInstanceOf(OriginOutcome.Saved.class);

        DocumentDetails saved = found(document);
        assertThat(saved.provenance()).isEqualTo(tin);
        assertThat(saved.source().map(SourceDetails::described)).contains(board);
        assertThat(events.stream(DocumentEvent.Attributed.class))
                .singleElement()
                .satisfies(
                        event ->
                                assertThat(event.values())
                                        .containsEntry("interests", board.interests()));
    }

    @Test
    void areNotSavedInHalvesWhereSomebodyDescribedTheSourceMeanwhile() {
        DocumentId document = document();
        SourceDetails seen = named(as(() -> sources.attribute(document, board)));
        var theirs =
                new SourceDraft(board.name(), SourceKind.COMPANY, SourceRank.PRIMARY, "Theirs");
        as(() -> sources.describe(document, seen.id(), theirs, seen.version()));

        assertThat(say(document, tin, 0, board, seen))
                .isInstanceOfSatisfying(
                        OriginOutcome.DescribedMeanwhile.class,
                        conflict -> assertThat(conflict.theirs().described()).isEqualTo(theirs));
        assertThat(found(document).provenance()).isEqualTo(Provenance.UNKNOWN);
        assertThat(found(document).provenanceVersion()).isZero();
    }

    @Test
    void areNotSavedInHalvesWhereSomebodyNotedAnotherAddressMeanwhile() {
        DocumentId document = document();
        as(() -> provenances.note(document, at("https://theirs.example/"), 0));

        assertThat(say(document, tin, 0, board, null))
                .isInstanceOf(OriginOutcome.TracedMeanwhile.class);
        assertThat(found(document).source()).isEmpty();
    }

    /** Whoever fills in an address while another says "not for use" takes nothing of that back. */
    @Test
    void leaveTheTermsThatSomebodyElseAgreedOnMeanwhile() {
        DocumentId document = document();
        SourceDetails seen = named(as(() -> sources.attribute(document, board)));
        as(() -> agreements.agree(seen.id(), Attribution.NOT_FOR_USE, Optional.empty()));

        assertThat(say(document, tin, 0, board, seen))
                .isEqualTo(new OriginOutcome.AgreedMeanwhile(seen));
        assertThat(say(document, tin, 0, board, null, Attribution.BACKGROUND))
                .isInstanceOf(OriginOutcome.AgreedMeanwhile.class);
        assertThat(as(() -> agreements.of(seen.id()))).contains(Attribution.NOT_FOR_USE);
        assertThat(found(document).provenance()).isEqualTo(Provenance.UNKNOWN);
    }

    @Test
    void suggestTheSourceOfTheSameSiteAndOfAnotherEdition() {
        DocumentId one = document();
        say(one, tin, 0, board, null);
        DocumentId ofSite = document();
        as(() -> provenances.note(ofSite, at("https://news.metal" + mark + ".co.uk/zinc"), 0));
        DocumentId elsewhere = document();
        as(() -> provenances.note(elsewhere, at("https://other" + mark + ".co.uk/zinc"), 0));
        DocumentId newer = document();
        as(() -> editions.say(newer, one));

        assertThat(as(() -> sources.suggest(ofSite)))
                .containsExactly(
                        new SourceSuggestion(
                                board.name(),
                                found(one).source(),
                                SourceSuggestion.Ground.SITE,
                                "metal" + mark + ".co.uk"));
        assertThat(as(() -> sources.suggest(elsewhere))).isEmpty();
        assertThat(as(() -> sources.suggest(newer)))
                .extracting(SourceSuggestion::ground)
                .containsExactly(SourceSuggestion.Ground.EDITION);
    }

    private OriginOutcome say(
            DocumentId document,
            Provenance provenance,
            long seen,
            SourceDraft source,
            @Nullable SourceDetails seenSource) {
        return say(document, provenance, seen, source, seenSource, Attribution.ON_RECORD);
    }

    private OriginOutcome say(
            DocumentId document,
            Provenance provenance,
            long seen,
            SourceDraft source,
            @Nullable SourceDetails seenSource,
            Attribution attribution) {
        var said =
                new SaidOrigin(
                        document,
                        provenance,
                        seen,
                        Optional.of(source),
                        seenSource,
                        Optional.empty(),
                        Optional.of(attribution),
                        Optional.empty());
        return as(() -> origins.say(said));
    }

    private DocumentId document() {
        return settled(arrived(SomeFiles.text("tin.txt", "Tin rose. " + mark))).id();
    }

    private DocumentDetails found(DocumentId id) {
        return as(() -> documents.find(id)).orElseThrow();
    }

    private static SourceDetails named(AttributeOutcome outcome) {
        return switch (outcome) {
            case AttributeOutcome.Attributed(SourceDetails source) -> source;
            case AttributeOutcome.Conflict conflict -> throw new AssertionError("conflict");
        };
    }

    private static Provenance at(String address) {
        return new Provenance(Optional.of(URI.create(address)), Optional.empty());
    }
}
