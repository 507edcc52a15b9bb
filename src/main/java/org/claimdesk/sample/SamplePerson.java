package org.claimdesk.sample;

import java.util.Set;
import org.claimdesk.user.NewAccount;
import org.claimdesk.user.Role;

/** Who works at the sample desk. */
public enum SamplePerson {
    REVIEWER("reviewer", "Robin Vale", Role.REVIEWER),
    REVIEWER2("reviewer2", "Rosa Quint", Role.REVIEWER),
    EDITOR("editor", "Edda Dorn", Role.EDITOR),
    EDITOR2("editor2", "Emil Sorge", Role.EDITOR),
    AUDITOR("auditor", "Ada Ulm", Role.AUDITOR),
    ADMIN("admin", "Adam Inn", Role.ADMINISTRATOR);

    /** The password of all of them; it opens nothing but a sample desk. */
    public static final String PASSWORD = "sample-desk";

    private final String signInName;
    private final String shownName;
    private final Role role;

    SamplePerson(String signInName, String shownName, Role role) {
        this.signInName = signInName;
        this.shownName = shownName;
        this.role = role;
    }

    public String signInName() {
        return signInName;
    }

    NewAccount account() {
        return new NewAccount(signInName, shownName, null, Set.of(role));
    }
}
