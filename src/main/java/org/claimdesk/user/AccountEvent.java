package org.claimdesk.user;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;

/** What happened to an account. */
public sealed interface AccountEvent extends Audited {

    UserId account();

    @Override
    default Subject subject() {
        return Subject.of(account());
    }

    @Override
    default Map<String, String> facts() {
        return Map.of();
    }

    record Created(UserId account, Set<Role> roles, String signInName, String name)
            implements AccountEvent {

        @Override
        public String action() {
            return "account.created";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("roles", names(roles));
        }

        @Override
        public Map<String, String> values() {
            return Map.of("signInName", signInName, "name", name);
        }
    }

    /** The name as it was lies with the entry that gave it. */
    record Described(UserId account, PersonDetails before, PersonDetails after)
            implements AccountEvent {

        @Override
        public String action() {
            return "account.described";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "changed",
                    Stream.of(isRenamed() ? "name" : "", isReachedElsewhere() ? "email" : "")
                            .filter(what -> !what.isEmpty())
                            .collect(Collectors.joining(",")));
        }

        @Override
        public Map<String, String> values() {
            Map<String, String> values = new LinkedHashMap<>();
            if (isRenamed()) {
                values.put("name", after.name());
            }
            if (isReachedElsewhere() && after.email() != null) {
                values.put("email", after.email());
            }
            return values;
        }

        private boolean isRenamed() {
            return !after.name().equals(before.name());
        }

        private boolean isReachedElsewhere() {
            return !Objects.equals(after.email(), before.email());
        }
    }

    record LinkMade(UserId account, LinkPurpose purpose) implements AccountEvent {

        @Override
        public String action() {
            return "account.link-made";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("purpose", purpose.name());
        }
    }

    record PasswordSet(UserId account) implements AccountEvent {

        @Override
        public String action() {
            return "account.password-set";
        }
    }

    record RolesChanged(UserId account, Set<Role> before, Set<Role> after) implements AccountEvent {

        @Override
        public String action() {
            return "account.roles-changed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("before", names(before), "after", names(after));
        }
    }

    record Deactivated(UserId account) implements AccountEvent {

        @Override
        public String action() {
            return "account.deactivated";
        }
    }

    record Reactivated(UserId account) implements AccountEvent {

        @Override
        public String action() {
            return "account.reactivated";
        }
    }

    record PreferencesChanged(UserId account, Preferences preferences) implements AccountEvent {

        @Override
        public String action() {
            return "account.preferences-changed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "language", preferences.language().toLanguageTag(),
                    "zone", preferences.zone().getId(),
                    "theme", preferences.theme().name());
        }
    }

    record CameIn(UserId account) implements AccountEvent {

        @Override
        public String action() {
            return "account.signed-in";
        }
    }

    record WentOut(UserId account) implements AccountEvent {

        @Override
        public String action() {
            return "account.signed-out";
        }
    }

    private static String names(Set<Role> roles) {
        return String.join(",", new TreeSet<>(roles).stream().map(Role::name).toList());
    }
}
