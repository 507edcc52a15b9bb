package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.OnDatabase;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.store.Receipt;
import org.junit.jupiter.api.Test;

@OnDatabase
class DocumentNamesTest extends DeskWithDocuments {

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
