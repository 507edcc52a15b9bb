package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class WhereItIsTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://localhost:9123",
        "::1, http://localhost:9123",
        "0.0.0.0, http://localhost:9123",
        "192.0.2.7, http://192.0.2.7:9123",
        "2001:db8::7, http://[2001:db8::7]:9123",
        "desk.invalid, http://desk.invalid:9123"
    })
    void isWhereABrowserOnThisMachineFindsIt(String listens, String address) {
        var environment =
                new MockEnvironment()
                        .withProperty("server.address", listens)
                        .withProperty("local.server.port", "9123");

        assertThat(WhereItIs.of(environment)).isEqualTo(address);
    }
}
