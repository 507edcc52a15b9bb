package org.claimdesk.user;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Lets tests of every desk make accounts as only the sample desk does. */
@Configuration(proxyBeanMethods = false)
@Profile("!sample")
class AccountsForTests {

    @Bean
    SampleAccounts sampleAccounts(
            AccountRepository repository, Accounts accounts, PasswordHashes hashes) {
        return new SampleAccounts(repository, accounts, hashes);
    }
}
