package org.claimdesk.bench.added;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.bench.added.MarkedArticles.Marked;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.ActingAs;
import org.claimdesk.user.NewAccount;
import org.claimdesk.user.Role;
import org.claimdesk.user.SampleAccounts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Adds a short and a long article to the sample desk, through the services that everybody uses, and
 * writes down where they are: title, article, version and a checked claim of each, parted by tabs.
 */
@Component
@Profile(DeskFiller.PROFILE)
@Order(1)
class DeskFiller implements ApplicationRunner {

    static final String PROFILE = "bench-filling";

    private final MarkedArticles articles;
    private final CheckedClaims checked;
    private final SampleAccounts accounts;
    private final ActingAs actingAs;
    private final FilledFile file;

    DeskFiller(
            MarkedArticles articles,
            CheckedClaims checked,
            SampleAccounts accounts,
            ActingAs actingAs,
            FilledFile file) {
        this.articles = articles;
        this.checked = checked;
        this.accounts = accounts;
        this.actingAs = actingAs;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var reviewer = new NewAccount("reviewer", "Robin Vale", null, Set.of(Role.REVIEWER));
        UserId person = actingAs.system(() -> accounts.ensure(reviewer, "sample-desk"));
        List<String> lines = new ArrayList<>();
        actingAs.run(
                person,
                () -> {
                    lines.add(fill("Short invented article", 1_000, 20));
                    lines.add(fill("Long invented article", 100_000, 2_000));
                });
        file.write(lines);
    }

    private String fill(String title, int words, int claims) {
        Marked marked = articles.make(title, words, claims);
        checked.check(marked.claim());
        return String.join(
                "\t",
                title,
                marked.article().toString(),
                marked.version().toString(),
                marked.claim().toString());
    }
}
