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
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class ConfinementTest {

    private static final Logger log = LoggerFactory.getLogger(ConfinementTest.class);

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

            assertThat(said).hasSize(11).endsWith("done").noneMatch(l -> l.startsWith("open: "));
        } finally {
            server.stop(0);
        }
    }

    /** Which of the two holds on this machine stands in the log of the test. */
    @Test
    void leavesTheSystemNoWayToTheNetworkWhereItHasNamespaces() throws Exception {
        List<String> line = new ArrayList<>(NetworkNamespace.prefix());
        boolean holds = !line.isEmpty();
        log.info(
                "Here holds: sockets refused in Java{}",
                holds ? ", and a network namespace around the process" : " alone");
        line.addAll(List.of("cat", "/proc/net/dev"));
        if (holds) {
            Process process = new ProcessBuilder(line).start();
            String devices =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(devices.lines().skip(2))
                    .allMatch(device -> device.strip().startsWith("lo:"));
        }
        assertThat(new ChildCommand(128).namespace()).isEqualTo(NetworkNamespace.prefix());
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
