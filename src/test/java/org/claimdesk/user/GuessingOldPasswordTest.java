package org.claimdesk.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever sits at somebody else's screen guesses no quicker than at the door. */
@OnDatabase
class GuessingOldPasswordTest {

    private static final String NEW = "wholly another pass phrase";

    @Autowired private SomePeople some;
    @Autowired private AccountRepository repository;
    @Autowired private CurrentUser current;
    @Autowired private SignInLimits limits;
    @Autowired private PasswordHashes hashes;
    @Autowired private Links links;
    @Autowired private ActingAs actingAs;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private final String name = "guesses-" + UUID.randomUUID();
    private UserId person;
    private MyAccount mine;
    private SignIn signIn;

    /** No time passes while guesses are counted. */
    @BeforeEach
    void somebodyIsSignedIn() {
        person = some.named(name, Role.REVIEWER);
        Clock frozen = Clock.fixed(clock.instant(), ZoneOffset.UTC);
        var attempts = new PasswordAttempts(new SignInFailures(jdbc, limits, frozen), transaction);
        mine = new MyAccount(repository, current, attempts, hashes, links, events, transaction);
        signIn = new SignIn(repository, attempts, hashes, actingAs, events, transaction);
    }

    @Test
    void makesEvenTheRightOneWaitAfterManyFailures() {
        fail(limits.perName());

        assertThat(change(SomePeople.PASSWORD, NEW))
                .isEqualTo(new PasswordOutcome.Refused(PasswordRefusal.TOO_MANY_ATTEMPTS));
    }

    @Test
    void countsThemWithThoseAtTheDoor() {
        fail(limits.perName());

        assertThatThrownBy(
                        () ->
                                signIn.authenticate(
                                        UsernamePasswordAuthenticationToken.unauthenticated(
                                                name, SomePeople.PASSWORD)))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void forgetsFailuresOnceTheRightOneIsGiven() {
        fail(limits.perName() - 1);
        assertThat(change(SomePeople.PASSWORD, "short"))
                .isEqualTo(new PasswordOutcome.Refused(PasswordRefusal.TOO_SHORT));

        fail(limits.perName() - 1);

        assertThat(change(SomePeople.PASSWORD, NEW)).isEqualTo(new PasswordOutcome.Set(name));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(change("not the old one", NEW))
                    .isEqualTo(new PasswordOutcome.Refused(PasswordRefusal.WRONG_PASSWORD));
        }
    }

    private PasswordOutcome change(String old, String password) {
        return some.as(person, () -> mine.changePassword(old, password));
    }
}
