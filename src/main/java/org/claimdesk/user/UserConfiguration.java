package org.claimdesk.user;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Services say in {@code @RolesAllowed} who may call them, and are taken at their word. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true)
class UserConfiguration {}
