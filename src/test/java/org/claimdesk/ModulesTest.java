package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between the modules are those that each module's package names (decision 0001). */
class ModulesTest {

    @Test
    void modulesUseOnlyWhatTheySayTheyUse() {
        ApplicationModules.of(ClaimdeskApplication.class).verify();
    }

    /** Two of them in one package: the first on the class path wins, with or without arrows. */
    @Test
    void noTestSpeaksForAModule() {
        assertThat(ApplicationModules.of(ClaimdeskApplication.class).stream())
                .extracting(module -> module.getBasePackage().getName())
                .allSatisfy(name -> assertThat(descriptions(name)).hasSize(1));
    }

    private static List<URL> descriptions(String packageName) throws IOException {
        String file = packageName.replace('.', '/') + "/package-info.class";
        return Collections.list(ModulesTest.class.getClassLoader().getResources(file));
    }
}
