package org.claimdesk.user;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes one-time links and finds them again. Callers hold the transaction. */
@Component
class Links {

    private static final int SECRET_BYTES = 32;

    private final LinkRepository links;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Links(LinkRepository links, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    OneTimeLink make(UserId account, LinkPurpose purpose) {
        withdraw(account);
        OneTimeLink made = keep(account, purpose);
        events.publishEvent(new AccountEvent.LinkMade(account, purpose));
        return made;
    }

    /** A link that makes the account itself, for the desk that has none. */
    OneTimeLink makeForFirstAdministrator() {
        links.findByAccountIdIsNullAndUsedAtIsNull().forEach(link -> link.spent(clock.instant()));
        OneTimeLink made = keep(null, LinkPurpose.FIRST_ADMINISTRATOR);
        events.publishEvent(
                new AccountEvent.LinkMade(SystemUser.ID, LinkPurpose.FIRST_ADMINISTRATOR));
        return made;
    }

    void withdraw(UserId account) {
        Instant now = clock.instant();
        links.findByAccountIdAndUsedAtIsNull(account.value()).forEach(link -> link.spent(now));
    }

    Optional<Link> usable(String secret) {
        return links.findBySecretHash(Sha256.of(secret).hex())
                .filter(link -> link.isUsable(clock.instant()));
    }

    void spend(Link link) {
        link.spent(clock.instant());
        links.save(link);
    }

    private OneTimeLink keep(@Nullable UserId account, LinkPurpose purpose) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant expires = clock.instant().plus(purpose.validity());
        links.save(
                new Link(
                        account == null ? null : account.value(),
                        purpose,
                        Sha256.of(secret),
                        expires));
        return new OneTimeLink(secret, expires);
    }
}
