package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/story | https://example.org/story",
                "  http://example.org  | http://example.org",
                "HTTPS://Example.org/a?b=c&d=[1]#e#f | HTTPS://Example.org/a?b=c&d=%5B1%5D#e%23f",
                "example.org | https://example.org",
                "www.example.org:8443/a | https://www.example.org:8443/a",
                "https://müller.example/straße | https://xn--mller-kva.example/stra%C3%9Fe",
                "https://example.org/a b | https://example.org/a%20b",
                "https://example.org/100%/%41 | https://example.org/100%25/%41",
                "https://ja.example.org/東京 | https://ja.example.org/%E6%9D%B1%E4%BA%AC",
                "http://[::1]/ | http://[::1]/"
            })
    void areReadAsBrowsersReadThem(String written, String read) {
        assertThat(WebAddresses.read(written)).contains(URI.create(read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not an address",
                "word",
                "file:///etc/passwd",
                "ftp://example.org/",
                "javascript:alert(1)",
                "mailto:somebody@example.org",
                "http://name:word@example.org/",
                "https://name@example.org/",
                "https://",
                "https:///story",
                "https://two words.example/",
                "https://example.org:port/",
                "https://example.org:99999/",
                "somebody@example.org"
            })
    void areNothingElse(String written) {
        assertThat(WebAddresses.read(written)).isEmpty();
    }

    @Test
    void areAtMostAsLongAsCanBeKept() {
        assertThat(WebAddresses.read("https://example.org/" + "a".repeat(2_000))).isEmpty();
    }
}
