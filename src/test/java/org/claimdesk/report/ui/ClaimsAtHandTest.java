package org.claimdesk.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.report.ReportScope;
import org.claimdesk.report.ui.ScopeChoice.Chosen;
import org.claimdesk.shared.ClaimId;
import org.junit.jupiter.api.Test;

/** Which claims of a list a report can be asked on. */
class ClaimsAtHandTest {

    private static final List<ClaimId> LISTED =
            Stream.generate(ClaimId::random).limit(ReportScope.MOST_CHOSEN + 1).toList();

    @Test
    void areThoseOfTheListWhereNoneIsSelected() {
        List<ScopeChoice> scopes = listing(3).scopes();

        assertThat(scopes)
                .extracting(ScopeChoice::label)
                .containsExactly("All 3 claims of this list");
        assertThat(scopes.getFirst().read()).isEqualTo(chosen(LISTED.subList(0, 3)));
    }

    @Test
    void areFirstThoseThatWereSelected() {
        List<ClaimId> selected = List.of(LISTED.get(7), LISTED.get(2));

        List<ScopeChoice> scopes = new ClaimsAtHand(selected, 10, ClaimsAtHandTest::first).scopes();

        assertThat(scopes)
                .extracting(ScopeChoice::label)
                .containsExactly("The 2 selected claims", "All 10 claims of this list");
        assertThat(scopes.getFirst().read()).isEqualTo(chosen(selected));
        assertThat(scopes.getLast().read()).isEqualTo(chosen(LISTED.subList(0, 10)));
    }

    @Test
    void areRefusedWhereThereAreTooMany() {
        assertThat(listing(ReportScope.MOST_CHOSEN).scopes().getFirst().read())
                .isEqualTo(chosen(LISTED.subList(0, ReportScope.MOST_CHOSEN)));
        assertThat(missing(listing(ReportScope.MOST_CHOSEN + 1)))
                .singleElement()
                .asString()
                .startsWith("1,001 claims are too many: at most 1,000 can be chosen one by one.");
    }

    @Test
    void areRefusedWhereThereAreNone() {
        assertThat(missing(listing(0)))
                .containsExactly(
                        "The list is empty: take a condition away, so that it shows claims.");
    }

    private static ClaimsAtHand listing(int count) {
        return new ClaimsAtHand(List.of(), count, ClaimsAtHandTest::first);
    }

    private static List<ClaimId> first(int count) {
        return LISTED.subList(0, count);
    }

    private static Chosen chosen(List<ClaimId> claims) {
        return new Chosen.Scope(new ReportScope.OfClaims(claims));
    }

    private static List<String> missing(ClaimsAtHand claims) {
        return ((Chosen.Missing) claims.scopes().getFirst().read()).reasons();
    }
}
