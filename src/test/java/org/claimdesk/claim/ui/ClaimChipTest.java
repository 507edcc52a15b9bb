package org.claimdesk.claim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.claim.ClaimStatus;
import org.claimdesk.claim.RatingPlace;
import org.claimdesk.claim.SomeVerdict;
import org.claimdesk.claim.VerdictState;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Tone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimChipTest {

    @ParameterizedTest
    @EnumSource
    void looksLikeTheRatingOnceThatIsPublic(RatingPlace place) {
        var verdict = SomeVerdict.of(VerdictState.PUBLISHED, "KEY", "Label", place, null, false);

        assertThat(ClaimChip.shape(ClaimStatus.ANSWERED, verdict).name()).isEqualTo(place.name());
        assertThat(ClaimChip.tone(ClaimStatus.ANSWERED, verdict).name()).isEqualTo(place.name());
        assertThat(ClaimChip.word(ClaimStatus.ANSWERED, verdict)).isEqualTo("Label");
    }

    @ParameterizedTest
    @EnumSource
    void tellsNoRatingBeforeItIsPublic(RatingPlace place) {
        var verdict = SomeVerdict.of(VerdictState.SUBMITTED, "KEY", "Label", place, null, false);

        assertThat(ClaimChip.word(ClaimStatus.IN_WORK, verdict)).isNotEqualTo("Label");
        assertThat(ClaimChip.shape(ClaimStatus.IN_WORK, verdict)).isEqualTo(Shape.WAITING);
        assertThat(ClaimChip.tone(ClaimStatus.IN_WORK, verdict)).isEqualTo(Tone.ACCENT);
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "PUBLISHED"})
    void tellsThatSomethingChangedSince(VerdictState state) {
        var verdict = SomeVerdict.of(state, "KEY", null, null, null, true);

        assertThat(ClaimChip.word(ClaimStatus.IN_WORK, verdict)).endsWith(", changed since");
    }
}
