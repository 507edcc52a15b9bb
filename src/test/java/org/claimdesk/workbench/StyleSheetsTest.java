package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimdesk.OnDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.FilterChainProxy;

@OnDatabase
class StyleSheetsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/META-INF/resources");

    @Autowired private FilterChainProxy doors;

    /** Otherwise the sign-in would lead to a style sheet, which was asked for first. */
    @Test
    void areGivenToWhoeverIsNotSignedIn() throws Exception {
        List<String> sheets = sheets();

        assertThat(sheets).hasSizeGreaterThan(10);
        for (String sheet : sheets) {
            assertThat(isLetThrough("/" + sheet)).as(sheet).isTrue();
        }
        assertThat(isLetThrough("/content/documents")).isFalse();
    }

    @Test
    void areEachNamedByWhatTheyDress() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }

        assertThat(sheets())
                .allSatisfy(sheet -> assertThat(sources).contains("@StyleSheet(\"" + sheet + "\""));
    }

    private boolean isLetThrough(String path) throws Exception {
        var behind = new MockFilterChain();
        doors.doFilter(
                new MockHttpServletRequest("GET", path), new MockHttpServletResponse(), behind);
        return behind.getRequest() != null;
    }

    private static List<String> sheets() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
