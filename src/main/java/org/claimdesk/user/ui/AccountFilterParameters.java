package org.claimdesk.user.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.user.AccountFilter;
import org.claimdesk.user.Role;
import org.jspecify.annotations.Nullable;

/** The filter of the accounts as it stands in the address bar. Nonsense is left out. */
final class AccountFilterParameters {

    private AccountFilterParameters() {}

    static QueryParameters of(AccountFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.words().isBlank()) {
            parameters.put("text", filter.words());
        }
        if (filter.role() != null) {
            parameters.put("role", filter.role().name().toLowerCase(Locale.ROOT));
        }
        if (filter.active() != null) {
            parameters.put("active", filter.active().toString());
        }
        return QueryParameters.simple(parameters);
    }

    static AccountFilter read(QueryParameters parameters) {
        return new AccountFilter(
                parameters.getSingleParameter("text").orElse(""),
                role(parameters.getSingleParameter("role")),
                parameters
                        .getSingleParameter("active")
                        .filter(word -> word.equals("true") || word.equals("false"))
                        .map(Boolean::valueOf)
                        .orElse(null));
    }

    private static @Nullable Role role(Optional<String> word) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(word.orElse("")))
                .findFirst()
                .orElse(null);
    }
}
