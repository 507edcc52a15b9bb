package org.claimdesk.sample;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.ActingAs;
import org.claimdesk.user.SampleAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does things in the name of the sample people, through the services that everybody uses. */
@Component
@Profile("sample")
class SampleDesk {

    private final ActingAs actingAs;
    private final SampleAccounts accounts;
    private final Map<SamplePerson, UserId> ids = new EnumMap<>(SamplePerson.class);

    SampleDesk(ActingAs actingAs, SampleAccounts accounts) {
        this.actingAs = actingAs;
        this.accounts = accounts;
    }

    UserId id(SamplePerson person) {
        return ids.computeIfAbsent(
                person,
                who ->
                        actingAs.system(
                                () -> accounts.ensure(who.account(), SamplePerson.PASSWORD)));
    }

    <T> T as(SamplePerson person, Supplier<T> work) {
        return actingAs.run(id(person), work);
    }

    /** What a service answered, as the kind of answer that the story counts on. */
    static <T> T expect(Class<T> kind, Object outcome) {
        if (!kind.isInstance(outcome)) {
            throw new IllegalStateException("The sample desk met " + outcome);
        }
        return kind.cast(outcome);
    }
}
