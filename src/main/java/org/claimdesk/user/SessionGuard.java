package org.claimdesk.user;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session at its next request when the account was deactivated, or its roles or password
 * changed, since it began; services refuse what passes no filter. Runs behind Spring Security,
 * which has found the person by then.
 */
@Component
class SessionGuard extends OncePerRequestFilter {

    /** How screens mark what they send by themselves. */
    private static final String SCREEN_REQUEST = "v-r";

    private final KnownAccounts accounts;
    private final OpenSessions sessions;

    SessionGuard(KnownAccounts accounts, OpenSessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> person = CurrentUser.signedIn();
        HttpSession session = request.getSession(false);
        if (person.filter(accounts::isOutdated).isPresent()) {
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
            answer(request, response, chain);
            return;
        }
        if (session != null) {
            person.ifPresent(known -> sessions.seen(session, known.id()));
        }
        chain.doFilter(request, response);
    }

    /** Whoever sat there comes to the sign-in page, by the way that the kind of request allows. */
    private static void answer(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getParameter(SCREEN_REQUEST) != null) {
            // An open screen: with neither session nor person it is told that its session ended.
            chain.doFilter(request, response);
        } else if (isForAPage(request)) {
            response.sendRedirect(request.getContextPath() + "/login");
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static boolean isForAPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }
}
