package org.claimdesk.user;

/**
 * Who a one-time link is for.
 *
 * @param first whether the link makes the first administrator, who still has no name
 */
public record LinkHolder(String signInName, String name, boolean first) {

    static LinkHolder of(Account account) {
        AccountDetails details = account.details();
        return new LinkHolder(details.signInName(), details.name(), false);
    }
}
