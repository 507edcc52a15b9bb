package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.claimdesk.OnDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@OnDatabase
class SourcesOfDocumentsTest extends DeskWithEvidence {

    @Autowired private Sources sources;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionOperations transaction;

    @Test
    void areReusedByName() {
        DocumentDetails one = read("one.txt", words);
        DocumentDetails two = read("two.txt", words + " again");
        String name = "Customs office " + UUID.randomUUID();

        as(() -> sources.attribute(one.id(), draft(name, SourceRank.PRIMARY)));
        as(() -> sources.attribute(two.id(), draft(name, SourceRank.PRIMARY)));

        SourceDetails source = sourceOf(one).orElseThrow();
        assertThat(sourceOf(two)).contains(source);
        assertThat(as(() -> sources.find(name))).containsExactly(source);
    }

    @Test
    void areDescribedOtherwiseOnlyByWhoeverSawThem() {
        DocumentDetails one = read("one.txt", words);
        DocumentDetails two = read("two.txt", words + " again");
        String name = "Customs office " + UUID.randomUUID();
        as(() -> sources.attribute(one.id(), draft(name, SourceRank.PRIMARY)));
        SourceDetails known = as(() -> sources.named(name.toLowerCase())).orElseThrow();
        SourceDraft otherwise = draft(name.toUpperCase(), SourceRank.SECONDARY);

        assertThat(as(() -> sources.attribute(two.id(), otherwise)))
                .isEqualTo(new AttributeOutcome.Conflict(known));
        assertThat(sourceOf(one)).contains(known);
        assertThat(sourceOf(two)).isEmpty();

        as(() -> sources.describe(two.id(), known.id(), otherwise, known.version()));
        assertThat(sourceOf(one).orElseThrow().rank()).isEqualTo(SourceRank.SECONDARY);
        assertThat(sourceOf(two)).isEqualTo(sourceOf(one));
    }

    /** As its reading does that ends at the same moment. */
    @Test
    void areNamedAlsoWhileSomethingElseChangesTheDocument() throws Exception {
        DocumentDetails document = read("one.txt", words);
        SourceDraft office = draft("Customs office " + UUID.randomUUID(), SourceRank.PRIMARY);
        CountDownLatch changing = new CountDownLatch(1);
        CompletableFuture<Void> change =
                CompletableFuture.runAsync(
                        () ->
                                transaction.executeWithoutResult(
                                        status -> changeFor(document, 400, changing)));
        changing.await();

        as(() -> sources.attribute(document.id(), office));

        change.get();
        assertThat(sourceOf(document)).map(SourceDetails::name).contains(office.name());
    }

    private void changeFor(DocumentDetails document, int milliseconds, CountDownLatch begun) {
        jdbc.sql("UPDATE document SET version = version + 1 WHERE id = ?")
                .param(document.id().value())
                .update();
        begun.countDown();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }

    @Test
    void areToldForManyDocumentsAtOnce() {
        DocumentDetails one = read("one.txt", words);
        DocumentDetails two = read("two.txt", words + " again");
        DocumentDetails nobodys = read("three.txt", words + " and again");
        String name = "Customs office " + UUID.randomUUID();
        as(() -> sources.attribute(one.id(), draft(name, SourceRank.PRIMARY)));
        as(() -> sources.attribute(two.id(), draft(name, SourceRank.PRIMARY)));
        SourceDetails office = as(() -> sources.named(name)).orElseThrow();

        assertThat(as(() -> sources.of(List.of(one.id(), two.id(), nobodys.id()))))
                .isEqualTo(Map.of(one.id(), office, two.id(), office));
        assertThat(as(() -> sources.of(List.of()))).isEmpty();
    }

    @Test
    void stayWithThePassage() {
        DocumentDetails document = read("one.txt", words);
        EvidenceItem item = link(document, "Zinc fell", Stance.REFUTES);

        SourceDraft board = draft("Metal board " + UUID.randomUUID(), SourceRank.SECONDARY);
        as(() -> sources.attribute(document.id(), board));

        assertThat(passage(as(() -> evidence.find(item.id())).orElseThrow()).source())
                .hasValueSatisfying(
                        source -> assertThat(source.rank()).isEqualTo(SourceRank.SECONDARY));
    }

    private Optional<SourceDetails> sourceOf(DocumentDetails document) {
        return as(() -> documents.find(document.id())).orElseThrow().source();
    }

    private SourceDraft draft(String name, SourceRank rank) {
        return new SourceDraft(name, SourceKind.AUTHORITY, rank, "");
    }
}
