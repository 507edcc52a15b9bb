package org.claimdesk.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Public for the packages below its own alone: a module that is too large for one package shares
 * its tools among its parts, and offers them to nobody else. Who may name it is what the structure
 * tests check.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface WithinModule {}
