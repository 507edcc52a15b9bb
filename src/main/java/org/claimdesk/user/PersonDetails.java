package org.claimdesk.user;

import java.util.Optional;
import java.util.regex.Pattern;
import org.claimdesk.shared.TextRules;
import org.jspecify.annotations.Nullable;

/** How others read a person's name, and where the person is reached. */
public record PersonDetails(String name, @Nullable String email) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_EMAIL = 320;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    public PersonDetails {
        name = TextRules.mendName(name);
        email = email == null || email.isBlank() ? null : TextRules.mend(email).strip();
    }

    boolean hasUsableName() {
        return !TextRules.showsNothing(name) && name.length() <= LONGEST_NAME;
    }

    /** Whether others could take one for the other: capitals and what nobody sees do not tell. */
    static boolean isSameName(String one, String other) {
        return TextRules.foldName(one).equals(TextRules.foldName(other));
    }

    /** Nobody needs one. */
    boolean hasUsableEmail() {
        return email == null || email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
    }

    Optional<AccountRefusal> objection() {
        if (!hasUsableName()) {
            return Optional.of(AccountRefusal.NAME_UNUSABLE);
        }
        return hasUsableEmail() ? Optional.empty() : Optional.of(AccountRefusal.EMAIL_UNUSABLE);
    }
}
