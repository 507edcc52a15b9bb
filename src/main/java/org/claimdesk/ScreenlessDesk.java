package org.claimdesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The services of a desk without a web server, for commands where no desk runs. */
public final class ScreenlessDesk {

    private static final List<String> SCREENS =
            List.of(
                    "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                    "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");

    /** What begins to work by itself: jobs, the channel, the lock of the folder. */
    private static final List<String> STARTED =
            List.of(
                    "com.github.kagkarlsson.",
                    "org.claimdesk.job.",
                    "org.claimdesk.command.",
                    "org.claimdesk.store.",
                    "org.claimdesk.audit.",
                    "org.claimdesk.evidence.Import");

    private ScreenlessDesk() {}

    /** Screens, and what guards them on the web, are made only when asked for: never. */
    public static ConfigurableApplicationContext open(Path folder) {
        return new SpringApplicationBuilder(ClaimdeskApplication.class)
                .web(WebApplicationType.NONE)
                .initializers(
                        context ->
                                context.getBeanFactory().registerSingleton("services", services()))
                .properties(
                        Map.of(
                                "spring.main.lazy-initialization",
                                "true",
                                "spring.main.log-startup-info",
                                "false",
                                "spring.autoconfigure.exclude",
                                String.join(",", SCREENS)))
                .run("--claimdesk.folder=" + folder);
    }

    private static LazyInitializationExcludeFilter services() {
        return (name, definition, type) ->
                STARTED.stream().anyMatch(started -> type.getName().startsWith(started));
    }
}
