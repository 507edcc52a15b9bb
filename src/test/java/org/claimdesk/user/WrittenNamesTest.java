package org.claimdesk.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names hold no character that a database refuses. */
class WrittenNamesTest {

    @Test
    void ofPeople() {
        var account = new NewAccount(" Ada\u0000 ", "Ada\u0000 \ud800", "a\u0000@b", Set.of());

        assertThat(account.signInName()).isEqualTo("ada\ufffd");
        assertThat(account.name()).isEqualTo("Ada\ufffd \ufffd");
        assertThat(account.email()).isEqualTo("a\ufffd@b");
        assertThat(account.hasUsableSignInName()).isFalse();
    }

    @Test
    void ofTheDesk() {
        var settings =
                new DeskSettings(
                        "Desk\u0000", URI.create("https://d.test"), Locale.ENGLISH, ZoneOffset.UTC);

        assertThat(settings.organisation()).isEqualTo("Desk\ufffd");
    }

    @Test
    void turnNothingThatStandsAroundThem() {
        var account = new NewAccount("ada", "Ada \u202Enibor", null, Set.of());

        assertThat(account.name()).isEqualTo("Ada nibor");
    }
}
