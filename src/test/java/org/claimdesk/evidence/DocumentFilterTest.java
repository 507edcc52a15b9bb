package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What narrows the list of documents. */
@OnDatabase
class DocumentFilterTest {

    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private Sources sources;
    @Autowired private SomePeople some;

    private final String only = UUID.randomUUID().toString();
    private UserId reviewer;
    private DocumentDetails readable;
    private DocumentDetails broken;

    @BeforeEach
    void twoDocumentsArrive() {
        reviewer = some.reviewer();
        readable = settled(SomeFiles.text("trade " + only, "Tin rose."));
        broken = settled(SomeFiles.file("torn " + only, SomeFiles.truncatedPdf()));
    }

    @Test
    void isTheStateOfTheirReading() {
        assertThat(found(in(DocumentState.READY))).containsExactly(readable.id());
        assertThat(found(in(DocumentState.FAILED))).containsExactly(broken.id());
        assertThat(found(in(DocumentState.READY, DocumentState.FAILED)))
                .containsExactly(broken.id(), readable.id());
        assertThat(found(in(DocumentState.QUEUED))).isEmpty();
    }

    @Test
    void isTheirSource() {
        var office =
                new SourceDraft("Office " + only, SourceKind.AUTHORITY, SourceRank.PRIMARY, "");
        some.as(reviewer, () -> sources.attribute(readable.id(), office));
        SourceId source = some.as(reviewer, () -> sources.find("Office " + only)).getFirst().id();

        assertThat(found(filter(Set.of(), Optional.of(source), null, null)))
                .containsExactly(readable.id());
        assertThat(found(filter(Set.of(), Optional.of(SourceId.random()), null, null))).isEmpty();
    }

    @Test
    void isWhenTheyCame() {
        Instant first = readable.at();
        Instant second = broken.at();

        assertThat(found(filter(Set.of(), Optional.empty(), second, null)))
                .containsExactly(broken.id());
        assertThat(found(filter(Set.of(), Optional.empty(), first, second)))
                .containsExactly(readable.id());
        assertThat(found(filter(Set.of(), Optional.empty(), null, first))).isEmpty();
    }

    private DocumentFilter in(DocumentState... states) {
        return filter(Set.of(states), Optional.empty(), null, null);
    }

    private DocumentFilter filter(
            Set<DocumentState> states,
            Optional<SourceId> source,
            @Nullable Instant from,
            @Nullable Instant to) {
        return new DocumentFilter(
                only,
                states,
                source,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                false,
                false);
    }

    private List<DocumentId> found(DocumentFilter filter) {
        return some.as(
                reviewer,
                () -> {
                    List<DocumentDetails> found = documents.find(filter, 0, 10);
                    assertThat(documents.count(filter)).isEqualTo(found.size());
                    return found.stream().map(DocumentDetails::id).toList();
                });
    }

    private DocumentDetails settled(IncomingFile file) {
        var arrived = (Received.Arrived) some.as(reviewer, () -> arrivals.receive(file));
        return await().atMost(Duration.ofSeconds(40))
                .until(
                        () ->
                                some.as(reviewer, () -> documents.find(arrived.document().id()))
                                        .orElseThrow(),
                        document -> document.state().isSettled());
    }
}
