package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;

class EvidenceLinkedTest {

    private static final String WORDS = "The minister was not there.";
    private static final String WHO = "Irma Interviewee";

    @Test
    void letsNobodyGuessTheWordsOfANoteFromTheLog() {
        var linked =
                new EvidenceLinked(
                        new EvidenceItem(
                                new EvidenceId(UUID.randomUUID()),
                                new ClaimId(UUID.randomUUID()),
                                Stance.REFUTES,
                                "",
                                new EvidenceContent.Note(
                                        NoteKind.INTERVIEW,
                                        WORDS,
                                        Optional.empty(),
                                        Optional.of(WHO),
                                        Optional.empty()),
                                new UserId(UUID.randomUUID()),
                                Instant.EPOCH,
                                0));

        assertThat(linked.facts()).doesNotContainValue(Sha256.of(WORDS).hex());
        assertThat(linked.facts()).doesNotContainValue(WHO);
        assertThat(linked.values()).containsEntry("words", WORDS).containsEntry("who", WHO);
    }
}
