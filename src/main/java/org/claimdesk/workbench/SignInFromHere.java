package org.claimdesk.workbench;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes sign-ins only from the desk's own page. A form on a foreign page could otherwise sign
 * somebody in under another account, in which they would then leave their work. Browsers say where
 * a request comes from (Fetch Metadata, W3C); what says nothing is no browser that could be misled.
 */
class SignInFromHere extends OncePerRequestFilter {

    private static final Set<String> HERE = Set.of("same-origin", "none");

    /** As Spring Security itself matches it, so that no way of writing the address passes by. */
    private static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults()
                    .matcher(HttpMethod.POST, "/" + SignInView.PATH);

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String from = request.getHeader("Sec-Fetch-Site");
        if (from != null && !HERE.contains(from) && SIGN_IN.matches(request)) {
            response.sendRedirect(request.getContextPath() + "/" + SignInView.PATH);
        } else {
            chain.doFilter(request, response);
        }
    }
}
