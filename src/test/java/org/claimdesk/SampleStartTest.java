package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.Locale;
import org.claimdesk.user.ActingAs;
import org.claimdesk.user.Desk;
import org.claimdesk.user.DeskSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

@OnDatabase
class SampleStartTest {

    @Autowired private Desk desk;
    @Autowired private ActingAs actingAs;

    private DeskSettings before =
            new DeskSettings("x", URI.create("http://x"), Locale.ENGLISH, ZoneOffset.UTC);

    @BeforeEach
    void remember() {
        before = desk.current();
    }

    @AfterEach
    void takeItBack() {
        change(before);
    }

    @Test
    void hasTheSampleOrganisationWhereTheDeskIs() {
        findAt("http://localhost:8080");

        start("9321");

        assertThat(desk.current().url()).hasToString("http://localhost:9321");
    }

    @Test
    void leavesAnAddressThatSomebodyTried() {
        findAt("https://example.org");

        start("9321");

        assertThat(desk.current().url()).hasToString("https://example.org");
    }

    private void start(String port) {
        var environment =
                new MockEnvironment()
                        .withProperty("server.address", "127.0.0.1")
                        .withProperty("local.server.port", port);
        new SampleStart(environment, desk, actingAs).sayWhereItIs();
    }

    private void findAt(String address) {
        change(
                new DeskSettings(
                        before.organisation(),
                        URI.create(address),
                        before.language(),
                        before.zone()));
    }

    private void change(DeskSettings settings) {
        actingAs.system(() -> desk.change(settings, desk.version()));
    }
}
