package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKeyTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, http://EXAMPLE.org:80/a#part",
        "https://example.org, https://example.org:443/",
        "https://example.org/a/./b, https://example.org/a/b",
        "https://example.org/a?id=1, https://example.org/a?utm_source=x&id=1&fbclid=2",
    })
    void isTheSameForTheSamePage(URI one, URI other) {
        assertThat(AddressKey.of(one)).isEqualTo(AddressKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://www.example.org/a",
        "https://example.org/a, https://example.org/A",
        "https://example.org/a?id=1, https://example.org/a?id=2",
        "https://example.org/a, https://example.org:8443/a",
        "https://example.org/a, https://example.org/a/",
    })
    void differsWhereThePageMay(URI one, URI other) {
        assertThat(AddressKey.of(one)).isNotEqualTo(AddressKey.of(other));
    }
}
