package org.claimdesk.user;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How failed sign-ins slow down the next one.
 *
 * @param perName failures of one name before the delay begins
 * @param perAddress failures from one address before the delay begins
 * @param longest the delay doubles from one second up to this
 * @param forgotten a failure counts no longer than this
 */
@ConfigurationProperties("claimdesk.sign-in")
record SignInLimits(
        @DefaultValue("5") int perName,
        @DefaultValue("30") int perAddress,
        @DefaultValue("15m") Duration longest,
        @DefaultValue("1h") Duration forgotten) {

    SignInLimits {
        if (perName < 1 || perAddress < 1) {
            throw new IllegalArgumentException(
                    "claimdesk.sign-in.per-name and per-address must be at least 1");
        }
    }

    Duration delay(int failures, int free) {
        int over = failures - free;
        if (over < 0) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(over, 20));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
