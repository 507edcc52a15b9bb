package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.claimdesk.NotedStatements;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.annotation.Transactional;

/** What waits is read in parts and a page at a time, however much it is. */
@OnDatabase
@Transactional
class WaitingVerdictsTest {

    private static final int MANY = 120;

    @Autowired private WaitingVerdicts waiting;
    @Autowired private RevisionRepository revisions;
    @Autowired private ClaimSide claims;
    @Autowired private UntoldApprovals untold;
    @Autowired private EmbargoRepository embargoes;
    @Autowired private SomeWaiting some;
    @Autowired private SomePeople people;
    @Autowired private EntityManager entities;
    @Autowired private DataSource database;
    @Autowired private JdbcClient jdbc;

    private UserId reviewer;
    private UserId editor;

    @BeforeEach
    void nothingWaits() {
        reviewer = people.reviewer();
        editor = people.editor();
        some.nothing();
    }

    @Test
    void readsThePagesInOrderAndCountsThePart() {
        List<ClaimId> claims = some.submittedBy(reviewer, MANY);

        assertThat(claims(WaitingPart.TO_DECIDE, 50)).isEqualTo(claims.subList(0, 50));
        assertThat(claims(WaitingPart.TO_DECIDE, 100)).isEqualTo(claims.subList(0, 100));
        assertThat(claims(WaitingPart.TO_DECIDE, 150)).isEqualTo(claims);
        assertThat(first(WaitingPart.TO_DECIDE, 50).total()).isEqualTo(MANY);
        assertThat(first(WaitingPart.TO_DECIDE, MANY).total()).isEqualTo(MANY);
        assertThat(first(WaitingPart.TO_DECIDE, 150).total()).isEqualTo(MANY);
        assertThat(first(WaitingPart.FOR_OTHERS, 50)).isEqualTo(new WaitingPage(List.of(), 0));
        assertThat(people.as(editor, () -> waiting.submittedForMe())).isEqualTo(MANY);
    }

    @Test
    void asksTheDatabaseForManyAsOftenAsForFew() {
        corrections(12);
        long few = statements(list -> list.first(WaitingPart.FOR_OTHERS, editor, 10));
        corrections(MANY - 12);

        assertThat(few).isEqualTo(4);
        for (int most : new int[] {10, 50, 100}) {
            assertThat(statements(list -> list.first(WaitingPart.FOR_OTHERS, editor, most)))
                    .as("statements for %d", most)
                    .isEqualTo(few);
        }
        assertThat(first(WaitingPart.FOR_OTHERS, MANY).rows())
                .hasSize(MANY)
                .allMatch(Waiting::isCorrection)
                .allMatch(one -> one.replaced().isPresent())
                .allMatch(one -> one.hands().size() == 1);
    }

    @Test
    void keepsTheOrderOfWhatCameAtOnce() {
        some.submittedBy(reviewer, 30);
        jdbc.sql("UPDATE verdict SET moved_at = ? WHERE state = 'SUBMITTED'")
                .param(OffsetDateTime.of(2026, 1, 5, 9, 0, 0, 0, ZoneOffset.UTC))
                .update();

        List<ClaimId> all = claims(WaitingPart.SUBMITTED, 30);

        assertThat(all).doesNotHaveDuplicates().hasSize(30);
        assertThat(claims(WaitingPart.SUBMITTED, 10)).isEqualTo(all.subList(0, 10));
        assertThat(claims(WaitingPart.TO_DECIDE, 20)).isEqualTo(all.subList(0, 20));
    }

    @Test
    void keepsApartWhatThePersonHadAHandIn() {
        ClaimId untouched = some.submittedBy(reviewer);
        ClaimId touched = some.submittedBy(reviewer);
        some.handOf(editor, touched);
        some.handOf(people.editor(), untouched);

        assertThat(claims(WaitingPart.TO_DECIDE, 50)).containsExactly(untouched);
        assertThat(claims(WaitingPart.SUBMITTED, 50)).containsExactly(untouched, touched);
        assertThat(first(WaitingPart.TO_DECIDE, 50).rows()).allMatch(row -> row.hands().isEmpty());
        assertThat(first(WaitingPart.FOR_OTHERS, 50).rows())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.claim()).isEqualTo(touched);
                            assertThat(one.hands())
                                    .extracting(Contribution::person, Contribution::what)
                                    .containsExactly(tuple(editor, "evidence.linked"));
                        });
    }

    @Test
    void countsNoHandThatWentIntoWhatIsPublic() {
        ClaimId claim = some.submittedBy(reviewer);
        some.handOf(editor, claim);
        some.step(StepKind.APPROVED, people.editor(), claim);
        assertThat(claims(WaitingPart.FOR_OTHERS, 50)).containsExactly(claim);
        some.revise(claim, reviewer, StepKind.SUBMITTED);

        some.settle(claim);

        assertThat(claims(WaitingPart.FOR_OTHERS, 50)).isEmpty();
        assertThat(claims(WaitingPart.TO_DECIDE, 50)).containsExactly(claim);
    }

    @Test
    void showsWhatIsToBeDecidedBeforeWhatIsToBePublished() {
        ClaimId approved = some.submittedBy(editor);
        some.step(StepKind.APPROVED, people.editor(), approved);
        ClaimId submitted = some.submittedBy(editor);
        ClaimId forMe = some.submittedBy(reviewer);
        some.step(StepKind.APPROVED, people.editor(), forMe);

        assertThat(claims(WaitingPart.FOR_OTHERS, 50)).containsExactly(submitted, approved);
        assertThat(claims(WaitingPart.TO_PUBLISH, 50)).containsExactly(forMe);
        assertThat(claims(WaitingPart.APPROVED, 50)).containsExactly(approved, forMe);
        assertThat(claims(WaitingPart.SUBMITTED, 50)).containsExactly(submitted);
        assertThat(claims(WaitingPart.TO_DECIDE, 50)).isEmpty();
    }

    @Test
    void showsAuthorsWhatCameBackBeforeWhatWaits() {
        some.submittedBy(reviewer);
        ClaimId approved = some.submittedBy(editor);
        some.step(StepKind.APPROVED, people.editor(), approved);
        ClaimId submitted = some.submittedBy(editor);
        ClaimId returned = some.submittedBy(editor);
        some.step(StepKind.RETURNED, people.editor(), returned);

        assertThat(claims(WaitingPart.MINE, 50)).containsExactly(returned, submitted, approved);
        assertThat(first(WaitingPart.MINE, 2).total()).isEqualTo(3);
    }

    @Test
    void findsWhatWaitsAtWhateverPlace() {
        ClaimId last = some.submittedBy(reviewer, 60).getLast();

        assertThat(people.as(editor, () -> waiting.find(WaitingPart.TO_DECIDE, last)))
                .map(Waiting::claim)
                .contains(last);
        assertThat(people.as(editor, () -> waiting.find(WaitingPart.FOR_OTHERS, last))).isEmpty();
        assertThat(people.as(editor, () -> waiting.find(WaitingPart.TO_PUBLISH, last))).isEmpty();
    }

    /** Corrections of what is public, in each of which the editor had a hand. */
    private void corrections(int many) {
        UserId another = people.editor();
        for (ClaimId claim : some.submittedBy(reviewer, many)) {
            some.step(StepKind.APPROVED, another, claim);
            some.settle(claim);
            some.revise(claim, reviewer, StepKind.SUBMITTED);
            some.handOf(editor, claim);
        }
    }

    /** How many statements a list prepares for what it is asked. */
    private long statements(Consumer<WaitingList> question) {
        var noted = new NotedStatements(new TransactionAwareDataSourceProxy(database));
        var table = new WaitingTable(JdbcClient.create(noted));
        var list =
                new WaitingList(
                        table, revisions, claims, new StandingApprovals(table, untold, embargoes));
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        question.accept(list);
        long byHibernate = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        return noted.all().size() + byHibernate;
    }

    private List<ClaimId> claims(WaitingPart part, int most) {
        return first(part, most).rows().stream().map(Waiting::claim).toList();
    }

    private WaitingPage first(WaitingPart part, int most) {
        return people.as(editor, () -> waiting.first(part, most));
    }
}
