package org.claimdesk;

import static org.claimdesk.ui.Texts.text;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.claimdesk.sample.SamplePerson;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints where the sample desk is and who can sign in there. */
@Component
@Profile("sample")
class SampleStart {

    private final Environment environment;

    SampleStart(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhereItIs() {
        String port = environment.getProperty("local.server.port", "8080");
        String names =
                Arrays.stream(SamplePerson.values())
                        .map(SamplePerson::signInName)
                        .collect(Collectors.joining(", "));
        Console.print(
                text(
                        "workbench.sample-start",
                        "http://localhost:" + port,
                        names,
                        SamplePerson.PASSWORD));
    }
}
