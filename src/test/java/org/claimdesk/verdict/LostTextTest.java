package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.claim.Appearance;
import org.claimdesk.claim.Appearances;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.MarkOutcome;
import org.claimdesk.claim.MarkRefusal;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Bytes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An article's text that lies in the folder no more as it was captured. */
@OnDatabase
class LostTextTest {

    @Autowired private Verdicts verdicts;
    @Autowired private Claims claims;
    @Autowired private Appearances appearances;
    @Autowired private Bytes bytes;
    @Autowired private SomePeople people;
    @Autowired private SomeClaim some;

    private UserId reviewer;
    private ClaimId claim;
    private Appearance appearance;
    private Path text;

    @BeforeEach
    void mark() {
        reviewer = people.reviewer();
        claim = some.markedBy(reviewer);
        some.interview(reviewer, claim, Stance.SUPPORTS);
        appearance = people.as(reviewer, () -> claims.get(claim)).appearances().getFirst();
        var hashes = people.as(reviewer, () -> appearances.texts(claim));
        text = bytes.path(hashes.values().iterator().next());
    }

    @Test
    void refusesAVerdictByTheQuotationWhoseTextIsMissing() throws IOException {
        Files.delete(text);

        assertThat(submission()).isEqualTo(refusedFor(VerificationResult.LAYER_MISSING));
    }

    @Test
    void refusesAVerdictByTheQuotationWhoseTextWasAltered() throws IOException {
        Files.writeString(text, Files.readString(text) + "And more.");

        assertThat(submission()).isEqualTo(refusedFor(VerificationResult.LAYER_ALTERED));
    }

    @Test
    void isNotMarkedIn() throws IOException {
        Files.delete(text);
        Span words = appearance.spans().getFirst();
        var selection = new Selection(words.start(), words.end(), words.quote());

        assertThat(people.as(reviewer, () -> claims.mark(appearance.version(), List.of(selection))))
                .isEqualTo(new MarkOutcome.Refused(MarkRefusal.TEXT_LOST));
    }

    private RevisionOutcome submission() {
        WorkingCopy copy = WorkingCopy.unkept(SomeClaim.answer("The office confirms it."), 0);
        return people.as(reviewer, () -> verdicts.submit(claim, copy));
    }

    private RevisionOutcome refusedFor(VerificationResult result) {
        return new RevisionOutcome.Refused(
                List.of(new Refusal.QuotationFails(Optional.empty(), appearance.quote(), result)));
    }
}
