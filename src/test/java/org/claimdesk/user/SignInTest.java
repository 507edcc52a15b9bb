package org.claimdesk.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.support.TransactionTemplate;

@OnDatabase
class SignInTest {

    @Autowired private SignIn signIn;
    @Autowired private Accounts accounts;
    @Autowired private SomePeople some;
    @Autowired private AccountRepository repository;
    @Autowired private SignInLimits limits;
    @Autowired private PasswordHashes hashes;
    @Autowired private ActingAs actingAs;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private final String name = "sign-in-" + UUID.randomUUID();

    @Test
    void takesTheRightPasswordWhateverTheCapitalsOfTheName() {
        UserId person = some.named(name, Role.EDITOR);

        Authentication result = attempt(name.toUpperCase(), SomePeople.PASSWORD);

        assertThat(result.getName()).isEqualTo(person.toString());
        assertThat(result.getAuthorities())
                .extracting("authority")
                .containsExactlyInAnyOrder("ROLE_EDITOR", "ROLE_REVIEWER", "ROLE_READER");
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownNameAlike() {
        some.named(name, Role.REVIEWER);

        assertThatThrownBy(() -> attempt(name, "wrong"))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> attempt("nobody-" + UUID.randomUUID(), "wrong"))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void refusesWhoWasDeactivated() {
        UserId person = some.named(name, Role.REVIEWER);
        UserId administrator = some.administrator();
        some.as(
                administrator,
                () -> accounts.deactivate(person, accounts.find(person).orElseThrow().version()));

        assertThatThrownBy(() -> attempt(name, SomePeople.PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void makesEvenTheRightPasswordWaitAfterManyFailures() {
        some.named(name, Role.REVIEWER);
        SignIn frozen = frozen();
        for (int i = 0; i < limits.perName(); i++) {
            assertThat(answer(frozen, "wrong")).isEqualTo(BadCredentialsException.class);
        }

        assertThat(answer(frozen, SomePeople.PASSWORD)).isEqualTo(TooManyAttempts.class);
    }

    @Test
    void letsABurstGuessNoMoreOftenThanOneAfterTheOther() {
        some.named(name, Role.REVIEWER);
        SignIn frozen = frozen();

        List<Class<?>> refusals = new CopyOnWriteArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 24)
                    .forEach(
                            number -> threads.execute(() -> refusals.add(answer(frozen, "wrong"))));
        }

        assertThat(refusals)
                .hasSize(24)
                .filteredOn(BadCredentialsException.class::equals)
                .hasSize(limits.perName());
    }

    @Test
    void countsNoAttemptThatSucceeds() {
        some.named(name, Role.REVIEWER);

        for (int i = 0; i < 7; i++) {
            assertThat(attempt(name, SomePeople.PASSWORD).isAuthenticated()).isTrue();
        }
    }

    @Test
    void keepsNoNameThatNobodyHas() {
        String typed = "my secret password " + UUID.randomUUID();
        some.named(name, Role.REVIEWER);

        assertThatThrownBy(() -> attempt(typed, "wrong"))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> attempt(name, "wrong"))
                .isInstanceOf(BadCredentialsException.class);

        assertThat(kept(typed)).isZero();
        assertThat(kept(name)).isPositive();
    }

    @Test
    void looksAtNoNameThatIsLongerThanAnyAccounts() {
        long before = rows();

        assertThatThrownBy(() -> attempt("x".repeat(101), "wrong"))
                .isInstanceOf(BadCredentialsException.class);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void neverTakesTheDeskItself() {
        assertThatThrownBy(() -> attempt("system", "")).isInstanceOf(BadCredentialsException.class);
    }

    /** A door at which no time passes, however slow it is to look at passwords. */
    private SignIn frozen() {
        Clock now = Clock.fixed(clock.instant(), ZoneOffset.UTC);
        return new SignIn(
                repository,
                new PasswordAttempts(new SignInFailures(jdbc, limits, now), transaction),
                hashes,
                actingAs,
                events,
                transaction);
    }

    private Class<?> answer(SignIn door, String password) {
        try {
            return door.authenticate(
                            UsernamePasswordAuthenticationToken.unauthenticated(name, password))
                    .getClass();
        } catch (AuthenticationException refused) {
            return refused.getClass();
        }
    }

    private long kept(String value) {
        return jdbc.sql("SELECT count(*) FROM log_value WHERE content = :value")
                .param("value", value)
                .query(Long.class)
                .single();
    }

    private long rows() {
        return jdbc.sql("SELECT count(*) FROM log_entry").query(Long.class).single();
    }

    private Authentication attempt(String signInName, String password) {
        return signIn.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(signInName, password));
    }
}
