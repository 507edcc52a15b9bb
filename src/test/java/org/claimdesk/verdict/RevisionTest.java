package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.VerdictId;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class RevisionTest {

    private final RevisionSnapshot snapshot =
            Sample.snapshot(Sample.matter(), "TRUE", PlainRationale.of("The table says so."));
    private final Revision revision =
            new Revision(RevisionId.random(), VerdictId.random(), 1, snapshot, 1);

    @Test
    void givesWhatItFroze() {
        assertThat(revision.snapshot()).isEqualTo(snapshot);
    }

    /** As somebody could who writes to the database past the desk. */
    @Test
    void givesNothingThatIsNotWhatWasHashed() {
        ReflectionTestUtils.setField(
                revision, "content", revision.content().replace("says so", "says otherwise"));

        assertThatIllegalStateException()
                .isThrownBy(revision::snapshot)
                .withMessageContaining("was altered");
    }
}
