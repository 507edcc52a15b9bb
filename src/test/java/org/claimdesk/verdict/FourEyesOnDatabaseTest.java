package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.FourEyes.Call;
import org.claimdesk.verdict.FourEyes.Deed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same promise with the real services, on fewer sequences. */
@OnDatabase
class FourEyesOnDatabaseTest {

    private static final int SEQUENCES = 12;
    private static final int CALLS = 25;

    @Autowired private Verdicts verdicts;
    @Autowired private Decisions decisions;
    @Autowired private SomePeople people;
    @Autowired private SomeClaim some;
    @Autowired private ContentDeeds deeds;

    @Test
    void nobodyWhoHadAHandInTheContentApprovesPublishesOrWithdrawsIt() {
        List<UserId> editors = IntStream.range(0, 4).mapToObj(i -> people.editor()).toList();
        UserId marker = people.reviewer();
        long seed = new Random().nextLong();
        var random = new Random(seed);
        int approvals = 0;

        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            ClaimId claim = some.markedBy(marker);
            some.interview(marker, claim, Stance.SUPPORTS);
            var eyes =
                    new FourEyes(
                            editors,
                            claim,
                            verdicts,
                            decisions,
                            person -> {},
                            person -> change(person, claim, any(random)));
            for (int call = 0; call < CALLS; call++) {
                var next = new Call(random.nextInt(4), deed(random));
                people.as(editors.get(next.person()), () -> eyes.call(next));
            }
            approvals += eyes.approvals();
        }

        assertThat(approvals).as("approvals with seed %d", seed).isPositive();
    }

    private boolean change(UserId person, ClaimId claim, ContentDeed deed) {
        deeds.prepare(person, claim, deed);
        return deeds.perform(person, claim, deed);
    }

    private static ContentDeed any(Random random) {
        return ContentDeed.values()[random.nextInt(ContentDeed.values().length)];
    }

    /** Decisions are more frequent than chance would have it, so that sequences get somewhere. */
    private static Deed deed(Random random) {
        return random.nextInt(3) == 0
                ? Deed.APPROVE
                : Deed.values()[random.nextInt(Deed.values().length)];
    }
}
