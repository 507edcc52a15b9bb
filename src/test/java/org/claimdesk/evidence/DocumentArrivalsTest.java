package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.claimdesk.Meanwhile;
import org.claimdesk.OnDatabase;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.DataFolder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnDatabase
class DocumentArrivalsTest extends DeskWithDocuments {

    @Autowired private Claims claims;
    @Autowired private DataFolder data;
    @Autowired private Meanwhile meanwhile;

    @Test
    void readsPdfPageByPage() {
        DocumentId id =
                arrived(SomeFiles.file("two.pdf", SomeFiles.pdf("Tin rose.", "Zinc fell.")));

        DocumentDetails document = settled(id);

        assertThat(document.state()).isEqualTo(DocumentState.READY);
        assertThat(document.mediaType()).isEqualTo("application/pdf");
        LayerDetails layer = document.layer().orElseThrow();
        String text = as(() -> documents.text(layer.id()).orThrow());
        assertThat(Sha256.of(text)).isEqualTo(layer.sha256());
        assertThat(as(() -> documents.parts(layer.id())))
                .extracting(LayerPart::locator)
                .containsExactly(new Locator.Page(1), new Locator.Page(2));
        assertThat(as(() -> documents.search(layer.id(), "ZINC  fell")).hits())
                .singleElement()
                .satisfies(
                        hit -> {
                            assertThat(hit.part()).isEqualTo(1);
                            assertThat(hit.words()).isEqualTo("Zinc fell");
                        });
    }

    @Test
    void sameBytesAreOneDocumentWithTwoReceipts() {
        byte[] same = SomeFiles.bytes("Exports of tin");

        DocumentId first = arrived(SomeFiles.file("first.txt", same));
        Received second = as(() -> arrivals.receive(SomeFiles.file("second.txt", same)));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Received.WasThere.class,
                        there -> assertThat(there.document().id()).isEqualTo(first));
        assertThat(as(() -> documents.receipts(first)))
                .extracting(receipt -> receipt.arrival().name())
                .containsExactly("first.txt", "second.txt");
    }

    @Test
    void areOneDocumentWhenTwoPeopleSendTheSameBytesAtOnce() {
        byte[] same = SomeFiles.bytes("Exports of zinc");
        UserId other = some.reviewer();

        Received second =
                meanwhile.second(
                        () -> arrived(SomeFiles.file("first.txt", same)),
                        () ->
                                actingAs.run(
                                        other,
                                        () ->
                                                arrivals.receive(
                                                        SomeFiles.file("second.txt", same))));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Received.WasThere.class,
                        there ->
                                assertThat(as(() -> documents.receipts(there.document().id())))
                                        .extracting(receipt -> receipt.arrival().name())
                                        .containsExactlyInAnyOrder("first.txt", "second.txt"));
    }

    @Test
    void isAtHandAtTheClaimItWasBroughtInFor() {
        ClaimId claim = as(() -> claims.note(ClaimDescription.stating("Tin rose"))).id();

        as(() -> arrivals.receive(SomeFiles.file("a.txt", SomeFiles.bytes("Tin"), claim)));

        assertThat(as(() -> documents.gatheredFor(claim)))
                .extracting(DocumentDetails::name)
                .containsExactly("a.txt");
    }

    @Test
    void leavesNothingWhenTheConnectionBreaks() {
        int before = as(() -> documents.count(DocumentFilter.ALL));

        Received received =
                as(() -> arrivals.receive(new IncomingFile("a", broken(), Optional.empty())));

        assertThat(received).isEqualTo(new Received.Interrupted());
        assertThat(as(() -> documents.count(DocumentFilter.ALL))).isEqualTo(before);
        // A document that another test brought in may just be read, and its text be written there.
        await().untilAsserted(() -> assertThat(data.sub("documents/incoming")).isEmptyDirectory());
    }

    @Test
    void refusesFileWithoutBytes() {
        assertThat(as(() -> arrivals.receive(SomeFiles.file("a.txt", new byte[0]))))
                .isEqualTo(new Received.Empty());
    }

    @Test
    void refusesFileBeyondTheLimitWhateverTheBrowserSays() {
        var endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'a';
                    }
                };

        assertThat(as(() -> arrivals.receive(new IncomingFile("a", endless, Optional.empty()))))
                .isInstanceOf(Received.TooLarge.class);
    }

    @Test
    void auditorBringsNothingIn() {
        UserId auditor = some.auditor();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () ->
                                actingAs.run(
                                        auditor,
                                        () -> arrivals.receive(SomeFiles.text("a", "Tin"))));
    }

    @Nested
    class WhatCannotBeRead {

        @Test
        void saysThatPasswordIsInTheWay() {
            byte[] locked = SomeFiles.protectedPdf("secret", "Tin rose.");

            DocumentDetails document = settled(arrived(SomeFiles.file("locked.pdf", locked)));

            assertThat(document.state()).isEqualTo(DocumentState.FAILED);
            assertThat(document.obstacle()).contains(Obstacle.ENCRYPTED);
        }

        @Test
        void saysThatFileIsDamagedAndKeepsIt() {
            byte[] torn = SomeFiles.truncatedPdf();

            DocumentDetails document = settled(arrived(SomeFiles.file("torn.pdf", torn)));

            assertThat(document.state()).isEqualTo(DocumentState.FAILED);
            assertThat(document.obstacle()).contains(Obstacle.DAMAGED);
            assertThat(as(() -> documents.original(document.id())))
                    .hasValueSatisfying(
                            original -> assertThat(original.path()).hasBinaryContent(torn));
        }

        @Test
        void isReadAgainWhenSomebodyAsks() {
            byte[] torn = SomeFiles.truncatedPdf();
            DocumentDetails failed = settled(arrived(SomeFiles.file("torn.pdf", torn)));

            actingAs.run(reviewer, () -> arrivals.retry(failed.id()));

            DocumentDetails again = settled(failed.id());
            assertThat(again.job()).isPresent().isNotEqualTo(failed.job());
            assertThat(again.obstacle()).contains(Obstacle.DAMAGED);
        }
    }

    private static InputStream broken() {
        return new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left <= 0) {
                    throw new IOException("The connection broke");
                }
                left--;
                return 'a';
            }
        };
    }
}
