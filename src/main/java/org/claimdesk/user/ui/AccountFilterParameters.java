package org.claimdesk.user.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.ui.FilterReader;
import org.claimdesk.user.AccountFilter;
import org.claimdesk.user.Role;

/** The filter of the accounts as it stands in the address bar. */
final class AccountFilterParameters {

    private AccountFilterParameters() {}

    static QueryParameters of(AccountFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.words().isBlank()) {
            parameters.put("text", filter.words());
        }
        if (filter.role() != null) {
            parameters.put("role", FilterReader.written(filter.role()));
        }
        if (filter.active() != null) {
            parameters.put("active", filter.active().toString());
        }
        return QueryParameters.simple(parameters);
    }

    static AccountFilter read(FilterReader address) {
        String words = address.words("text");
        return new AccountFilter(
                words == null ? "" : words,
                address.constant("role", text("user.filter.role"), Role.class),
                address.found("active", text("user.filter.state"), AccountFilterParameters::truth));
    }

    private static Optional<Boolean> truth(String word) {
        return Optional.of(word)
                .filter(written -> written.equals("true") || written.equals("false"))
                .map(Boolean::valueOf);
    }
}
