package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.extraction.Extracted;
import org.claimdesk.extraction.Part;
import org.claimdesk.job.JobContext;
import org.claimdesk.job.JobState;
import org.claimdesk.job.JobStatus;
import org.claimdesk.job.JobStopped;
import org.claimdesk.job.JobWords;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.DataFolder;
import org.claimdesk.store.Receipt;
import org.claimdesk.user.ActingAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnDatabase
class DocumentArrivalsTest {

    private static final Duration SOON = Duration.ofSeconds(40);

    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private Claims claims;
    @Autowired private DataFolder data;
    @Autowired private ActingAs actingAs;
    @Autowired private SomePeople some;

    private UserId reviewer;

    @BeforeEach
    void somebodyWorks() {
        reviewer = some.reviewer();
    }

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
    void isAtHandAtTheClaimItWasBroughtInFor() {
        ClaimId claim = as(() -> claims.note(ClaimDescription.stating("Tin rose"))).id();

        as(() -> arrivals.receive(SomeFiles.file("a.txt", SomeFiles.bytes("Tin"), claim)));

        assertThat(as(() -> documents.gatheredFor(claim)))
                .extracting(DocumentDetails::name)
                .containsExactly("a.txt");
    }

    @Test
    void leavesNothingWhenTheConnectionBreaks() throws IOException {
        int before = as(() -> documents.count(DocumentFilter.ALL));

        Received received =
                as(() -> arrivals.receive(new IncomingFile("a", broken(), Optional.empty())));

        assertThat(received).isEqualTo(new Received.Interrupted());
        assertThat(as(() -> documents.count(DocumentFilter.ALL))).isEqualTo(before);
        try (var left = Files.list(data.sub("documents/incoming"))) {
            assertThat(left).isEmpty();
        }
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

    @Nested
    class WhoseJobEnded {

        @Autowired private ReadDocument reading;
        @Autowired private Readings readings;
        @Autowired private Jobs jobs;

        @Test
        void withoutAWordIsNotReadForEver() {
            DocumentDetails document = leftInTheMiddle();

            end(document, JobState.FAILED);

            assertThat(now(document).obstacle()).contains(Obstacle.UNEXPECTED);
            assertThat(now(document).state()).isEqualTo(DocumentState.FAILED);
        }

        @Test
        void byCancellingIsCancelled() {
            DocumentDetails document = leftInTheMiddle();

            end(document, JobState.CANCELLED);

            assertThat(now(document).obstacle()).contains(Obstacle.CANCELLED);
        }

        @Test
        void longAgoDoesNotMatterToOneThatWaitsForAnother() {
            DocumentDetails first = leftInTheMiddle();
            actingAs.run(reviewer, () -> arrivals.retry(first.id()));
            settled(first.id());

            end(first, JobState.FAILED);

            assertThat(now(first).state()).isEqualTo(DocumentState.READY);
        }

        @Test
        void canBeReadAgainOrGivenUp() {
            DocumentDetails document = leftInTheMiddle();
            actingAs.run(reviewer, () -> arrivals.cancel(document.id()));
            assertThat(now(document).obstacle()).contains(Obstacle.CANCELLED);

            actingAs.run(reviewer, () -> readings.start(document.id()));
            actingAs.run(reviewer, () -> arrivals.retry(document.id()));

            assertThat(settled(document.id()).state()).isEqualTo(DocumentState.READY);
        }

        @Test
        void byAShutdownIsNobodysCancellation() {
            DocumentDetails document = settled(arrived(SomeFiles.text("a.txt", "Tin rose.")));
            await().atMost(SOON).until(() -> job(document).state().isEnded());

            assertThatExceptionOfType(JobStopped.class)
                    .isThrownBy(
                            () ->
                                    as(
                                            () -> {
                                                run(new ShuttingDown(document));
                                                return document;
                                            }));

            assertThat(now(document).state()).isEqualTo(DocumentState.READING);
            assertThat(now(document).obstacle()).isEmpty();
        }

        private DocumentDetails leftInTheMiddle() {
            DocumentDetails document = settled(arrived(SomeFiles.text("a.txt", "Tin")));
            await().atMost(SOON).until(() -> job(document).state().isEnded());
            as(() -> readings.start(document.id()));
            return now(document);
        }

        private void end(DocumentDetails document, JobState state) {
            JobStatus job = job(document);
            actingAs.run(
                    reviewer,
                    () ->
                            reading.ended(
                                    new JobStatus(
                                            job.id(),
                                            job.kind(),
                                            job.subject(),
                                            state,
                                            job.progress(),
                                            null,
                                            job.askedBy(),
                                            job.askedAt(),
                                            1)));
        }

        private void run(JobContext context) {
            try {
                reading.run(context);
            } catch (JobStopped e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        private JobStatus job(DocumentDetails document) {
            return as(() -> jobs.status(document.job().orElseThrow())).orElseThrow();
        }

        private DocumentDetails now(DocumentDetails document) {
            return as(() -> documents.find(document.id())).orElseThrow();
        }

        /** A job that is told to stop although nobody cancelled it. */
        private record ShuttingDown(DocumentDetails document) implements JobContext {

            @Override
            public JobId id() {
                return document.job().orElseThrow();
            }

            @Override
            public Subject subject() {
                return Subject.of(document.id());
            }

            @Override
            public String data() {
                return document.id().toString();
            }

            @Override
            public UserId askedBy() {
                return document.by();
            }

            @Override
            public int attempt() {
                return 1;
            }

            @Override
            public void progress(long done, long total, JobWords words) {}

            @Override
            public boolean isCancelled() {
                return true;
            }

            @Override
            public void stopIfCancelled() {
                throw new JobStopped();
            }
        }
    }

    @Nested
    class LongWords {

        @Autowired private Readings readings;
        @Autowired private CapturedReads reads;

        private static final String LONG = "x".repeat(700);

        @Test
        void ofALanguageOrASheetAreCutToWhatCanBeKept() {
            DocumentDetails document = settled(arrived(SomeFiles.text("a.txt", "Tin")));

            actingAs.run(reviewer, () -> readings.read(document.id(), extracted("Tin\n")));

            DocumentDetails read = as(() -> documents.find(document.id())).orElseThrow();
            assertThat(read.language()).contains("x".repeat(35));
            assertThat(as(() -> documents.parts(read.layer().orElseThrow().id())))
                    .extracting(LayerPart::locator)
                    .containsExactly(new Locator.Cells("x".repeat(500), "A1"));
        }

        @Test
        void readTwiceAreTheSameLayer() {
            DocumentDetails document = settled(arrived(SomeFiles.text("a.txt", "Tin")));
            actingAs.run(reviewer, () -> readings.read(document.id(), extracted("Zinc\n")));

            actingAs.run(reviewer, () -> readings.read(document.id(), extracted("Zinc\n")));

            LayerId kept =
                    as(() -> documents.find(document.id()))
                            .orElseThrow()
                            .layer()
                            .orElseThrow()
                            .id();
            assertThat(reads.of(document.id())).endsWith(kept, kept);
        }

        private Extracted extracted(String text) {
            return new Extracted(
                    text,
                    List.of(new Part(new Locator.Cells(LONG, "A1"), 0, text.length())),
                    new org.claimdesk.extraction.DocumentDetails(
                            "text/csv",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(LONG),
                            Map.of(),
                            "Tool",
                            "1"),
                    false);
        }
    }

    @Nested
    class Names {

        @Test
        void losesFolders() {
            assertThat(nameOf("../../etc/passwd")).isEqualTo("passwd");
            assertThat(nameOf("C:\\reports\\tin.pdf")).isEqualTo("tin.pdf");
        }

        @Test
        void losesWhatTurnsTheReading() {
            assertThat(nameOf("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
        }

        @Test
        void keepsMarkupAsText() {
            assertThat(nameOf("<img src=x onerror=alert(1)>.txt"))
                    .isEqualTo("<img src=x onerror=alert(1)>.txt");
        }

        @Test
        void isTheHashWhereNothingIsLeft() {
            byte[] words = SomeFiles.bytes("Tin");

            DocumentId id = arrived(SomeFiles.file("..", words));

            assertThat(as(() -> documents.find(id)).orElseThrow().name())
                    .isEqualTo(Sha256.of(words).abbreviated());
        }

        private String nameOf(String sent) {
            DocumentId id = arrived(SomeFiles.text(sent, "Tin"));
            assertThat(as(() -> documents.receipts(id)))
                    .extracting(Receipt::arrival)
                    .extracting(arrival -> arrival.name())
                    .containsExactly(sent);
            return as(() -> documents.find(id)).orElseThrow().name();
        }
    }

    private DocumentId arrived(IncomingFile file) {
        return switch (as(() -> arrivals.receive(file))) {
            case Received.Arrived arrived -> arrived.document().id();
            case Received other -> throw new AssertionError(other.toString());
        };
    }

    private DocumentDetails settled(DocumentId id) {
        return await().atMost(SOON)
                .until(
                        () -> as(() -> documents.find(id)).orElseThrow(),
                        document -> document.state().isSettled());
    }

    private <T> T as(Supplier<T> work) {
        return actingAs.run(reviewer, work);
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
