package org.claimdesk.report.content;

import java.util.Comparator;
import java.util.Optional;
import org.claimdesk.shared.UserId;

/**
 * Somebody whom a report names.
 *
 * @param id by which the log names the person, who may be called otherwise by now
 * @param name of the account when the report was made
 * @param signInName unless nobody has such an account
 */
public record ReportedPerson(UserId id, String name, Optional<String> signInName) {

    /** For lists in which a name is looked up. */
    public static final Comparator<ReportedPerson> BY_NAME =
            Comparator.comparing(ReportedPerson::name)
                    .thenComparing(person -> person.id().toString());
}
