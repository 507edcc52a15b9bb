package org.claimdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever gets the program gets the licences of what it brings to browsers. */
class ShippedLicencesIT {

    private static final Path LICENCES = DeskProgram.program().resolveSibling("licences");

    private static final Path PACKAGES = Path.of("node_modules");

    /** Packages that only build: they bring nothing to browsers. */
    private static final Set<String> BUILDS_ONLY =
            Set.of("@vaadin/common-frontend", "@vaadin/vaadin-usage-statistics");

    @Test
    void lieBesideTheProgramForEveryPackageOfTheScreens() throws IOException {
        Set<String> reached = new TreeSet<>();
        reach(Path.of("package.json"), reached);

        assertThat(reached).hasSizeGreaterThan(60);
        for (String name : reached) {
            assertThat(licences(LICENCES.resolve(name)))
                    .as(name)
                    .containsAll(licences(PACKAGES.resolve(name)));
        }
    }

    private static void reach(Path description, Set<String> reached) throws IOException {
        JsonNode described = JsonMapper.shared().readTree(Files.readString(description));
        for (String name : described.path("dependencies").propertyNames()) {
            boolean ships = !BUILDS_ONLY.contains(name) && !name.startsWith("@types/");
            if (ships && reached.add(name)) {
                reach(PACKAGES.resolve(name).resolve("package.json"), reached);
            }
        }
    }

    private static List<String> licences(Path folder) throws IOException {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.of()) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("LICENSE"))
                    .toList();
        }
    }
}
