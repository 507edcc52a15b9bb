package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.claimdesk.store.FetchOutcome.Fetched;
import org.claimdesk.store.FetchOutcome.Reason;
import org.junit.jupiter.api.Test;

class UrlFetchTest extends FetchesFromHere {

    @Test
    void keepsTheBytesAndWhatTheServerSaysAboutThem() throws Exception {
        FetchOutcome outcome = fetch.fetch(url("/page"), target());

        assertThat(outcome).isInstanceOf(Fetched.class);
        Fetched fetched = (Fetched) outcome;
        assertThat(Files.readString(target())).isEqualTo("<p>Words</p>");
        assertThat(fetched.mediaType()).contains("text/html");
        assertThat(fetched.headers()).containsKey("content-type").doesNotContainKey("set-cookie");
        assertThat(asked).singleElement().asString().contains("Claimdesk");
    }

    @Test
    void tellsWhereARedirectLed() throws Exception {
        assertThat(fetch.fetch(url("/moved"), target()))
                .isInstanceOfSatisfying(
                        Fetched.class, f -> assertThat(f.url()).isEqualTo(url("/page")));
    }

    @Test
    void sendsNoCookieThatItWasGiven() throws Exception {
        fetch.fetch(url("/page"), target());
        fetch.fetch(url("/page"), target());

        assertThat(asked).hasSize(2).noneMatch(request -> request.contains("Cookie"));
    }

    @Test
    void refusesWhatIsNotGiven() throws InterruptedException {
        assertThat(reason(fetch, url("/gone"))).isEqualTo(Reason.NOT_FOUND);
        assertThat(reason(fetch, url("/empty"))).isEqualTo(Reason.EMPTY);
    }
}
