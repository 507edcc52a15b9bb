package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.Visits;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.SomeClaim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The marks of a version as a browser asks for them. */
@OnDatabase
class ClaimMarksTest {

    @Autowired private Claims claims;
    @Autowired private SomePeople people;
    @Autowired private SomeClaim some;
    @Autowired private Visits visits;

    private UserId reviewer;
    private ClaimId claim;
    private String address;

    @BeforeEach
    void somebodyMarks() {
        reviewer = people.reviewer();
        claim = some.markedBy(reviewer);
        var place = people.as(reviewer, () -> claims.get(claim)).appearances().getFirst();
        address = "/content/versions/%s/marks".formatted(place.version());
    }

    @Test
    void areGivenToReadersAndNotKeptByTheBrowser() throws Exception {
        var answer = visits.by(people.auditor(), address);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("application/json");
        assertThat(answer.getContentAsString()).contains(claim.toString());
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void areGivenToNobodyWhoIsNotSignedIn() throws Exception {
        var answer = visits.byNobody(address);

        assertThat(answer.getStatus()).isIn(302, 401, 403);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void areNotGivenToAnAdministratorWhoMayNotRead() throws Exception {
        var answer = visits.by(people.administrator(), address);

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).doesNotContain(claim.toString());
    }
}
