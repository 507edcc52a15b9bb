package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfinementTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavesJavaNoWayToTheNetwork(boolean namespace) throws Exception {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        try {
            List<String> said =
                    breakOut(
                            server.getAddress().getPort(),
                            namespace ? NetworkNamespace.prefix() : List.of());

            assertThat(said).hasSize(10).endsWith("done").noneMatch(l -> l.startsWith("open: "));
        } finally {
            server.stop(0);
        }
    }

    private List<String> breakOut(int port, List<String> namespace)
            throws IOException, InterruptedException {
        Process process =
                new ChildCommand(128, "org.claimdesk.extraction.child.BreakOut", namespace)
                        .start(folder);
        try (OutputStream in = process.getOutputStream()) {
            in.write("%05d".formatted(port).getBytes(StandardCharsets.US_ASCII));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out.lines().toList();
    }

    @Test
    void takesTheClassPathOutOfTheProgramsManifest() throws IOException {
        Path lib = Files.createDirectory(folder.resolve("lib"));
        emptyJar(lib.resolve("tika-core-3.jar"), "");
        emptyJar(lib.resolve("spring-core-7.jar"), "");
        emptyJar(lib.resolve("h2-2.4.jar"), "");
        Path program = folder.resolve("claimdesk.jar");
        emptyJar(program, "lib/tika-core-3.jar lib/spring-core-7.jar lib/h2-2.4.jar lib/gone.jar");

        assertThat(ChildClassPath.of(program.toString()).split(File.pathSeparator))
                .containsExactly(program.toString(), lib.resolve("tika-core-3.jar").toString());
    }

    private static void emptyJar(Path jar, String classPath) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }
}
