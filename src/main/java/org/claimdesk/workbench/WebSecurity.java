package org.claimdesk.workbench;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.claimdesk.user.TooManyAttempts;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Nobody gets anything before signing in; views and services then say whom they are for. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    /**
     * Flow starts from inline scripts and evaluates what the server sends it, which takes the two
     * "unsafe"; nothing may be loaded from, sent to, or framed by, anywhere else.
     */
    private static final String CONTENT =
            String.join(
                    "; ",
                    "default-src 'self'",
                    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
                    "style-src 'self' 'unsafe-inline'",
                    "img-src 'self' data: blob:",
                    "font-src 'self' data:",
                    "connect-src 'self'",
                    "worker-src 'self' blob:",
                    "object-src 'none'",
                    "base-uri 'self'",
                    "form-action 'self'",
                    "frame-ancestors 'none'");

    @Bean
    SecurityFilterChain everything(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(
                requests ->
                        requests.requestMatchers("/claimdesk/**", "/lumo/**")
                                .permitAll()
                                // Texts, marks and originals: the services behind them say for
                                // whom.
                                .requestMatchers("/content/**")
                                .authenticated());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin ->
                        vaadin.loginView(SignInView.class, "/" + SignInView.PATH)
                                // What is no route comes to the screen that says so.
                                .anyRequest(AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(backToTheDoor()));
        http.addFilterBefore(new SignInFromHere(), UsernamePasswordAuthenticationFilter.class);
        http.headers(
                headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                                .frameOptions(frame -> frame.deny())
                                .referrerPolicy(
                                        policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
        return http.build();
    }

    /**
     * Every screen is a forward to Vaadin's servlet. Tomcat closes the answer of a forward before
     * Spring Security writes its headers, unless told otherwise.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersOfForwards() {
        return server ->
                server.addContextCustomizers(
                        context -> context.setSuspendWrappedResponseAfterForward(false));
    }

    private static AuthenticationFailureHandler backToTheDoor() {
        return (request, response, refused) ->
                response.sendRedirect(
                        request.getContextPath()
                                + "/"
                                + SignInView.PATH
                                + (refused instanceof TooManyAttempts ? "?wait" : "?error"));
    }
}
