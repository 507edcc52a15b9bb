package org.claimdesk.evidence.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.evidence.DeskWithEvidence;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.LastVerification;
import org.claimdesk.evidence.SomeFiles;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Bytes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class VerifyingEvidenceTest extends DeskWithEvidence {

    @Autowired private Bytes bytes;

    @Test
    void noticesBytesThatSomebodyChanged() throws IOException {
        EvidenceItem item = link(read("trade.txt", words), "Zinc fell", Stance.REFUTES);
        Files.writeString(bytes.path(passage(item).documentSha256()), "Zinc rose.");

        assertThat(verified(item).result()).isEqualTo(VerificationResult.FILE_ALTERED);
    }

    @Test
    void noticesLayerThatIsGone() throws IOException {
        byte[] pdf = SomeFiles.pdf("Zinc fell " + UUID.randomUUID());
        EvidenceItem item = link(read(SomeFiles.file("a.pdf", pdf)), "Zinc", Stance.REFUTES);
        Path layer = bytes.path(passage(item).layerSha256());
        Files.delete(layer);

        assertThat(verified(item).result()).isEqualTo(VerificationResult.LAYER_MISSING);
    }

    @Test
    void saysWhoLookedLast() {
        EvidenceItem item = link(read("trade.txt", words), "Zinc fell", Stance.REFUTES);
        UserId auditor = some.auditor();

        EvidenceItem seen =
                actingAs.run(auditor, () -> verifications.verify(item.id())).orElseThrow();

        assertThat(passage(seen).lastVerification().by()).isEqualTo(auditor);
        assertThat(passage(seen).lastVerification().at())
                .isAfter(passage(item).lastVerification().at());
    }

    private LastVerification verified(EvidenceItem item) {
        return passage(as(() -> verifications.verify(item.id())).orElseThrow()).lastVerification();
    }
}
