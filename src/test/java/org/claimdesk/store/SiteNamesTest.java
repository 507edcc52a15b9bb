package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteNamesTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/a, example.org",
        "https://news.example.co.uk/a, example.co.uk",
        "https://EXAMPLE.com., example.com",
        "https://somebody.github.io/, somebody.github.io",
    })
    void areWhatSomebodyRegistered(URI address, String registered) {
        assertThat(SiteNames.registered(address)).contains(registered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://co.uk/", "http://127.0.0.1/", "http://[::1]/", "about:blank"})
    void areNobodysOtherwise(URI address) {
        assertThat(SiteNames.registered(address)).isEmpty();
    }
}
