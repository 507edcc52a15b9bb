package org.claimdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whoever gets the program gets the licences of what it brings to browsers. */
class ShippedLicencesIT {

    private static final Path LICENCES = DeskProgram.program().resolveSibling("licences");

    @Test
    void lieBesideTheProgramForEveryPackageOfTheScreens() throws IOException {
        var packages = JsonMapper.shared().readTree(Files.readString(Path.of("package.json")));
        List<String> names = List.copyOf(packages.get("dependencies").propertyNames());

        assertThat(names)
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(of(name)).isNotEmpty());
    }

    private static List<Path> of(String name) throws IOException {
        Path folder = LICENCES.resolve(name);
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.of()) {
            return files.toList();
        }
    }
}
