package org.claimdesk.crash;

import java.util.List;
import java.util.Map;
import org.claimdesk.ClaimdeskApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The real services in a process of their own: only what is asked for is made, to start in time.
 */
public final class DeskWithoutScreens {

    private static final List<String> SCREENS =
            List.of(
                    "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                    "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");

    private DeskWithoutScreens() {}

    /** Settings come from system properties. */
    public static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(ClaimdeskApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        Map.of(
                                "spring.main.lazy-initialization", "true",
                                "spring.main.log-startup-info", "false",
                                "spring.data.jpa.repositories.bootstrap-mode", "lazy",
                                "spring.autoconfigure.exclude", String.join(",", SCREENS)))
                .run();
    }
}
