package org.claimdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.claimdesk.OnDatabase;
import org.claimdesk.extraction.Specimens;
import org.claimdesk.extraction.Unreadable;
import org.claimdesk.store.FetchOutcome;
import org.claimdesk.store.Origin;
import org.junit.jupiter.api.Test;

@OnDatabase
class BadImportsTest extends ReadsForImport {

    @Test
    void isToldApart() {
        assertThat(refusal("a.pdf", Specimens.pdfWithPassword()))
                .isEqualTo(Unreadable.Reason.ENCRYPTED);
        assertThat(refusal("a.docx", Specimens.docxWithPassword()))
                .isEqualTo(Unreadable.Reason.ENCRYPTED);
        assertThat(refusal("a.pdf", truncated(Specimens.pdf(WORDS, WORDS, unique))))
                .isEqualTo(Unreadable.Reason.DAMAGED);
        assertThat(refusal("a.png", Specimens.png())).isEqualTo(Unreadable.Reason.NO_TEXT);
    }

    @Test
    void isRefusedAtOnceWhereThereIsNothingOrTooMuch() {
        assertThat(receive(new ByteArrayInputStream(new byte[0])))
                .isEqualTo(new Receiving.Refused(ImportRefusal.EMPTY));
        assertThat(receive(InputStreams.zeros(52_428_801)))
                .isEqualTo(new Receiving.Refused(ImportRefusal.TOO_LARGE));
    }

    @Test
    void isRefusedWhereTheSenderBrokeOff() {
        InputStream broken =
                new SequenceInputStream(
                        new ByteArrayInputStream(text(WORDS)), InputStreams.broken());

        assertThat(receive(broken)).isEqualTo(new Receiving.Refused(ImportRefusal.CONNECTION_LOST));
    }

    @Test
    void isNoPastedTextOfAnotherEncoding() {
        byte[] latin = ("Soci\u00e9t\u00e9 " + unique).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read("pasted.txt", latin, new Origin.Pasted()))
                .isEqualTo(new ReadOutcome.Refused(ImportRefusal.NOT_UTF8));
    }

    @Test
    void isAnAddressInsideTheHouse() throws Exception {
        URI inside = URI.create("http://127.0.0.1:1/");
        var told = new CompletableFuture<ReadOutcome>();

        people.as(reviewer, () -> imports.fetch(inside, told::complete));

        assertThat(told.get(30, TimeUnit.SECONDS))
                .isEqualTo(new ReadOutcome.NotFetched(inside, FetchOutcome.Reason.INTERNAL));
    }

    private static byte[] truncated(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 3);
    }

    private Unreadable.Reason refusal(String name, byte[] bytes) {
        ReadOutcome outcome = read(name, bytes);
        assertThat(outcome).isInstanceOf(ReadOutcome.NoText.class);
        return ((ReadOutcome.NoText) outcome).reason();
    }

    private Receiving receive(InputStream source) {
        return people.as(
                reviewer,
                () -> imports.receive(source, "a.txt", new Origin.Uploaded(), outcome -> {}));
    }

    /** Streams that no test has to hold in memory. */
    private static final class InputStreams {

        static InputStream zeros(long count) {
            return new InputStream() {
                private long left = count;

                @Override
                public int read() {
                    return left-- > 0 ? 'a' : -1;
                }
            };
        }

        static InputStream broken() {
            return new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("The connection broke");
                }
            };
        }
    }
}
