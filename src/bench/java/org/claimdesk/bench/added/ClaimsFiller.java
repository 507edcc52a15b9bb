package org.claimdesk.bench.added;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.ArticleKind;
import org.claimdesk.article.ImportOutcome;
import org.claimdesk.article.Imports;
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
 * Gives a desk so many claims and one article, in which they do not stand, and writes down what a
 * list of them has to show. Comes before the sample's story, which leaves such a desk alone.
 */
@Component
@Profile(ClaimsFiller.PROFILE)
@Order(-1)
class ClaimsFiller implements ApplicationRunner {

    static final String PROFILE = "bench-claims";

    private final Imports imports;
    private final InsertedClaims inserted;
    private final SampleAccounts accounts;
    private final ActingAs actingAs;
    private final FilledFile file;
    private final Environment environment;

    ClaimsFiller(
            Imports imports,
            InsertedClaims inserted,
            SampleAccounts accounts,
            ActingAs actingAs,
            FilledFile file,
            Environment environment) {
        this.imports = imports;
        this.inserted = inserted;
        this.accounts = accounts;
        this.actingAs = actingAs;
        this.file = file;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        int count = environment.getRequiredProperty("bench.claims", Integer.class);
        var reviewer = new NewAccount("reviewer", "Robin Vale", null, Set.of(Role.REVIEWER));
        UserId person = actingAs.system(() -> accounts.ensure(reviewer, "sample-desk"));
        actingAs.run(person, this::importArticle);
        List<InventedClaim> claims = claims(count);
        inserted.insert(claims, person.value());
        file.write(claims.stream().map(InventedClaim::line).toList());
    }

    private void importArticle() {
        var described =
                new ArticleDescription(
                        ArticleKind.ARTICLE,
                        "An article that claims nothing",
                        null,
                        null,
                        null,
                        null,
                        null);
        var outcome = imports.importText("Nothing is claimed in here.", described);
        if (!(outcome instanceof ImportOutcome.Imported)) {
            throw new IllegalStateException("Not imported: " + outcome);
        }
    }

    private static List<InventedClaim> claims(int count) {
        List<String> sentences = InventedText.of(20_000).sentences();
        List<InventedClaim> claims = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            claims.add(InventedClaim.of(number, count, sentences.get(number % sentences.size())));
        }
        return claims;
    }
}
