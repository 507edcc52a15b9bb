package org.claimdesk.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** The component's modules by name, their types stripped by Node, which the build needs anyway. */
final class Scripts {

    private static final String STRIP =
            """
            import { readdirSync, readFileSync } from 'node:fs';
            import { stripTypeScriptTypes } from 'node:module';
            const folder = 'frontend/marked-text/';
            console.log(JSON.stringify(Object.fromEntries(readdirSync(folder).map(name =>
                [name.replace('.ts', ''), stripTypeScriptTypes(readFileSync(folder + name, 'utf8'))]))));
            """;

    static final Map<String, String> ALL = strip();

    private Scripts() {}

    private static Map<String, String> strip() {
        ProcessBuilder node = new ProcessBuilder("node", "--input-type=module", "--eval", STRIP);
        node.environment().put("NODE_NO_WARNINGS", "1");
        try {
            Process process = node.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String scripts =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("Node 24 on the PATH is needed, as for the build");
            }
            return TextPage.JSON.readValue(
                    scripts, new TypeReference<HashMap<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("Node 24 on the PATH is needed, as for the build", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
