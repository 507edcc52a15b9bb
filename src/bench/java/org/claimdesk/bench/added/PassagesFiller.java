package org.claimdesk.bench.added;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.ActingAs;
import org.claimdesk.user.NewAccount;
import org.claimdesk.user.Role;
import org.claimdesk.user.SampleAccounts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Gives a desk so many passages of so many documents, linked to a hundred claims, and writes down
 * of each the hashes of file and text, and its words, parted by tabs.
 */
@Component
@Profile(PassagesFiller.PROFILE)
@Order(1)
class PassagesFiller implements ApplicationRunner {

    static final String PROFILE = "bench-passages";

    private static final int CLAIMS = 100;

    private final Claims claims;
    private final InsertedPassages inserted;
    private final SampleAccounts accounts;
    private final ActingAs actingAs;
    private final FilledFile file;
    private final Environment environment;

    PassagesFiller(
            Claims claims,
            InsertedPassages inserted,
            SampleAccounts accounts,
            ActingAs actingAs,
            FilledFile file,
            Environment environment) {
        this.claims = claims;
        this.inserted = inserted;
        this.accounts = accounts;
        this.actingAs = actingAs;
        this.file = file;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        int documents = environment.getRequiredProperty("bench.documents", Integer.class);
        int passages = environment.getRequiredProperty("bench.passages", Integer.class);
        var reviewer = new NewAccount("reviewer", "Robin Vale", null, Set.of(Role.REVIEWER));
        UserId person = actingAs.system(() -> accounts.ensure(reviewer, "sample-desk"));
        List<ClaimId> resting = actingAs.run(person, this::claims);
        file.write(inserted.insert(documents, passages, resting, person));
    }

    private List<ClaimId> claims() {
        return IntStream.range(0, CLAIMS)
                .mapToObj(i -> claims.note(ClaimDescription.stating("Invented claim " + i)).id())
                .toList();
    }
}
