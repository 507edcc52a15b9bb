package org.claimdesk.user;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimdesk.shared.TextRules;
import org.jspecify.annotations.Nullable;

/** Who shall get an account. What is wrong with it is told by {@code Accounts.invite}. */
public record NewAccount(String signInName, String name, @Nullable String email, Set<Role> roles) {

    static final int LONGEST_SIGN_IN_NAME = 100;

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,99}");

    public NewAccount {
        signInName = normal(signInName);
        PersonDetails person = new PersonDetails(name, email);
        name = person.name();
        email = person.email();
        roles = Set.copyOf(roles);
    }

    /** Sign-in names are the same in capitals and small letters. */
    static String normal(String signInName) {
        return TextRules.mend(signInName).strip().toLowerCase(Locale.ROOT);
    }

    boolean hasUsableSignInName() {
        return SIGN_IN_NAME.matcher(signInName).matches();
    }

    PersonDetails person() {
        return new PersonDetails(name, email);
    }
}
