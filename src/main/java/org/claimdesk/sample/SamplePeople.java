package org.claimdesk.sample;

import org.claimdesk.user.ActingAs;
import org.claimdesk.user.SampleAccounts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the sample people their accounts. */
@Component
@Profile("sample")
@Order(Ordered.HIGHEST_PRECEDENCE)
class SamplePeople implements ApplicationRunner {

    private final SampleAccounts accounts;
    private final ActingAs actingAs;

    SamplePeople(SampleAccounts accounts, ActingAs actingAs) {
        this.accounts = accounts;
        this.actingAs = actingAs;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        actingAs.system(
                () -> {
                    for (SamplePerson person : SamplePerson.values()) {
                        accounts.ensure(person.account(), SamplePerson.PASSWORD);
                    }
                });
    }
}
