package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import org.claimdesk.store.FetchOutcome.Fetched;
import org.claimdesk.store.FetchOutcome.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchGuardTest extends FetchesFromHere {

    private final UrlFetch guarded = new UrlFetch(SETTINGS, Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/page",
                "http://localhost:%d/page",
                "http://LOCALHOST.:%d/page",
                "http://[::1]:%d/page",
                "http://[::ffff:127.0.0.1]:%d/page",
                "http://2130706433:%d/page",
                "http://127.1:%d/page",
                "http://0.0.0.0:%d/page"
            })
    void refusesThisMachineUnderAnyName(String form) throws InterruptedException {
        URI url = URI.create(form.formatted(server.getAddress().getPort()));

        assertThat(reason(guarded, url))
                .isIn(Reason.INTERNAL, Reason.UNKNOWN_HOST, Reason.NO_WEB_ADDRESS);
        assertThat(asked).isEmpty();
    }

    @Test
    void refusesNamesThatLeadHere() throws InterruptedException {
        assertThat(reason(guarded, URI.create("http://localhost/"))).isEqualTo(Reason.INTERNAL);
        assertThat(reason(guarded, url("/page"))).isEqualTo(Reason.INTERNAL);
    }

    @Test
    void looksAgainAtEveryRedirect() throws InterruptedException {
        assertThat(reason(fetch, url("/inside"))).isEqualTo(Reason.INTERNAL);
        assertThat(reason(fetch, url("/other-loopback"))).isEqualTo(Reason.INTERNAL);
        assertThat(reason(fetch, url("/file"))).isEqualTo(Reason.NO_WEB_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/a",
                "file:///etc/passwd",
                "jar:file:/a.jar!/b",
                "http:///nothing",
                "//example.org/",
                "http://user:secret@example.org/"
            })
    void refusesWhatIsNoWebAddress(String url) throws InterruptedException {
        assertThat(reason(guarded, URI.create(url))).isEqualTo(Reason.NO_WEB_ADDRESS);
    }

    @Test
    void takesNoProxyFromTheMachine() throws InterruptedException {
        System.setProperty("socksProxyHost", "192.0.2.1");
        try {
            assertThat(fetch.fetch(url("/page"), target())).isInstanceOf(Fetched.class);
        } finally {
            System.clearProperty("socksProxyHost");
        }
    }
}
