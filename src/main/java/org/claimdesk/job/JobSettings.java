package org.claimdesk.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a job is tried.
 *
 * @param failures how many unexpected failures end a job
 * @param pause before the second attempt; doubled for each one after
 * @param starts how often a job may be begun, also after kills, before it counts as harmful
 */
@ConfigurationProperties("claimdesk.job")
record JobSettings(
        @DefaultValue("3") int failures,
        @DefaultValue("3s") Duration pause,
        @DefaultValue("10") int starts) {

    JobSettings {
        if (failures < 1 || starts < failures) {
            throw new IllegalArgumentException(
                    "claimdesk.job.failures must be at least 1 and at most claimdesk.job.starts");
        }
    }

    Duration pauseAfter(int failures) {
        return pause.multipliedBy(1L << Math.min(failures - 1, 10));
    }
}
