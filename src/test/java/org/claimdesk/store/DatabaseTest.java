package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimdesk.shared.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;

class DatabaseTest {

    @TempDir Path folder;

    @Test
    void keepsItsPasswordsAndLeavesNothingElse() {
        Database first = database();

        assertThat(database()).isEqualTo(first);
        assertThat(first.ownerPassword()).hasSize(48).isNotEqualTo(first.applicationPassword());
        assertThat(folder.resolve("database"))
                .isDirectoryContaining(file -> file.endsWith("passwords.properties"))
                .isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void beginsAnewAfterACrashInBetween() throws IOException {
        Files.createDirectories(folder.resolve("database"));
        Files.writeString(folder.resolve("database/passwords.new"), "owner=half");

        assertThat(database().ownerPassword()).hasSize(48);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "owner=a", "application=a"})
    void refusesAFileThatLacksAPassword(String content) throws IOException {
        Files.createDirectories(folder.resolve("database"));
        Files.writeString(folder.resolve("database/passwords.properties"), content);

        assertThatThrownBy(this::database)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("passwords.properties does not hold the passwords");
    }

    private Database database() {
        DatabaseSettings settings =
                Binder.get(new StandardEnvironment())
                        .bindOrCreate("claimdesk.database", DatabaseSettings.class);
        return Database.of(settings, new DataFolder(folder));
    }
}
