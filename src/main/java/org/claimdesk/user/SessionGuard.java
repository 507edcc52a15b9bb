package org.claimdesk.user;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at its next request when the account was deactivated, or its roles or password
 * changed, since it began. Runs behind Spring Security, which has found the person by then.
 */
@Component
class SessionGuard extends OncePerRequestFilter {

    private final KnownAccounts accounts;

    SessionGuard(KnownAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CurrentUser.signedIn().filter(this::isOutdated).isPresent()) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isOutdated(SignedIn person) {
        return accounts.find(person.id())
                .filter(known -> known.person().active() && known.stamp() == person.stamp())
                .isEmpty();
    }
}
