package org.claimdesk.evidence.verification;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * When the desk verifies its passages by itself.
 *
 * @param nightly the time of the day, in the time zone of the desk
 */
@ConfigurationProperties("claimdesk.verification")
record VerificationSettings(
        @DefaultValue("03:00") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) LocalTime nightly) {}
