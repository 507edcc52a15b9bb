package org.claimdesk.user;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Services say in {@code @RolesAllowed} who may call them, and are taken at their word. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true)
class UserConfiguration {

    /**
     * What comes over a web socket passes no filter: services refuse a person whose roles, password
     * or activity changed since they signed in.
     */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor refusalOfOutdatedSessions(ObjectProvider<KnownAccounts> accounts) {
        return new AuthorizationManagerBeforeMethodInterceptor(
                AnnotationMatchingPointcut.forMethodAnnotation(RolesAllowed.class),
                (authentication, call) ->
                        new AuthorizationDecision(
                                CurrentUser.signedIn()
                                        .filter(accounts.getObject()::isOutdated)
                                        .isEmpty()));
    }
}
