package org.claimdesk;

import static org.claimdesk.ui.Texts.text;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.claimdesk.sample.SamplePerson;
import org.claimdesk.user.ActingAs;
import org.claimdesk.user.Desk;
import org.claimdesk.user.DeskSettings;
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
    private final Desk desk;
    private final ActingAs actingAs;

    SampleStart(Environment environment, Desk desk, ActingAs actingAs) {
        this.environment = environment;
        this.desk = desk;
        this.actingAs = actingAs;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayWhereItIs() {
        String address = WhereItIs.of(environment);
        actingAs.system(() -> moveTo(URI.create(address)));
        String names =
                Arrays.stream(SamplePerson.values())
                        .map(SamplePerson::signInName)
                        .collect(Collectors.joining(", "));
        Console.print(text("workbench.sample-start", address, names, SamplePerson.PASSWORD));
    }

    /** Its organisation is the desk itself, unless somebody tried another address. */
    private boolean moveTo(URI address) {
        long seen = desk.version();
        DeskSettings now = desk.current();
        boolean isItself = "localhost".equals(now.url().getHost()) && !now.url().equals(address);
        return isItself
                && desk.change(
                        new DeskSettings(now.organisation(), address, now.language(), now.zone()),
                        seen);
    }
}
