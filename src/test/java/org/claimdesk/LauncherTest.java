package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher on machines of all kinds: their commands are stand-ins that say what they are. */
class LauncherTest {

    private static final Path LAUNCHER = Path.of("claimdesk");

    /** What every Debian has, without what is to be looked for. */
    private static final List<String> BASICS =
            List.of(
                    "awk",
                    "cat",
                    "cut",
                    "dirname",
                    "find",
                    "head",
                    "id",
                    "mkdir",
                    "readlink",
                    "rm",
                    "sed",
                    "seq",
                    "sh",
                    "sha256sum",
                    "sleep",
                    "sort",
                    "tail",
                    "touch",
                    "xargs",
                    "env",
                    "bash");

    private static final String BUILT =
            "mkdir -p target/program; touch target/program/claimdesk.jar; echo >>\"$HOME/builds\"";

    @TempDir private Path machine;
    private Path checkout;

    @BeforeEach
    void checkOut() throws IOException {
        checkout = Files.createDirectories(machine.resolve("checkout"));
        Files.copy(LAUNCHER, checkout.resolve("claimdesk"));
        write("checkout/pom.xml", "<project/>");
        write("checkout/.mvn/jvm.config", "");
        write("checkout/src/main/Some.java", "class Some {}");
        write("checkout/frontend/some.ts", "export {};");
    }

    @Test
    void saysInOneSentenceWhatToInstallWithoutAJdk25() throws Exception {
        installJdk("usr/lib/jvm/seventeen", 17);

        Ended ended = run("start");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said().lines())
                .singleElement()
                .asString()
                .contains("needs a JDK 25", "install one");
    }

    @Test
    void findsAJdk25BesideAnOlderJavaAndStartsOnLoopback() throws Exception {
        installJdk("usr/lib/jvm/seventeen", 17);
        installJdk("usr/lib/jvm/twenty-five", 25);
        installBuilders();
        install("bin/java", says("openjdk version \"17.0.9\"") + "exit 9");

        Ended ended = run("start");

        assertThat(ended.code()).isZero();
        assertThat(ended.said())
                .contains("twenty-five runs", "--server.address=127.0.0.1", "--server.port=8080")
                .contains("--spring.profiles.active=sample");
    }

    /** Full disks are known by what the operating system says of them, in English. */
    @Test
    void letsTheOperatingSystemSpeakEnglishAndKeepsTheLettersOfPaths() throws Exception {
        installJdk("usr/lib/jvm/twenty-five", 25);
        installBuilders();

        assertThat(run("start").said()).contains("in C, letters C.UTF-8, all of it none");
    }

    @Test
    void buildsOnceAndAgainOnlyWhenSomethingChanged() throws Exception {
        installJdk("usr/lib/jvm/twenty-five", 25);
        installBuilders();

        assertThat(run("build").code()).isZero();
        assertThat(run("build").code()).isZero();
        assertThat(builds()).isEqualTo(1);

        write("checkout/src/main/Some.java", "class Some { int changed; }");
        assertThat(run("build").code()).isZero();
        assertThat(builds()).isEqualTo(2);
    }

    /** Each step once as it begins, and now and then that it goes on: nobody takes it for dead. */
    @Test
    void saysWhichStepALongBuildIsAt() throws Exception {
        installJdk("usr/lib/jvm/twenty-five", 25);
        installBuilders();
        install(
                "bin/mvn",
                step("resources:3.4.0:resources (default-resources)")
                        + step("compiler:3.15.0:compile (default-compile)")
                        + step("maven-compiler-plugin:3.15.0:testCompile (default-testCompile)")
                        + step("vaadin:25.2.4:build-frontend (frontend)")
                        + "sleep 2\n"
                        + step("exec:3.6.3:exec (classes-ready-to-start)")
                        + BUILT);

        Ended ended = run("build");

        assertThat(ended.code()).isZero();
        assertThat(ended.said().replaceAll("\\d+:\\d\\d", "0:00"))
                .contains(
                        "0:00  with the JDK in " + machine.resolve("usr/lib/jvm/twenty-five"),
                        "0:00  with Node v24.1.0\n",
                        "0:00  building the screens",
                        "0:00  still building the screens")
                .containsOnlyOnce("0:00  fetching what the build needs\n")
                .containsOnlyOnce("0:00  compiling the classes\n")
                .containsOnlyOnce("0:00  laying the classes ready for quick starts\n")
                .endsWith("0:00  built\n")
                .doesNotContain("INFO");
        assertThat(checkout.resolve(".claimdesk/build.log")).content().contains("build-frontend");
    }

    @Test
    void showsTheEndOfABuildThatFailed() throws Exception {
        installJdk("usr/lib/jvm/twenty-five", 25);
        installBuilders();
        install("bin/mvn", "seq 40 | sed 's/.*/line & of the log/'; exit 1");

        Ended ended = run("start");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said())
                .contains(
                        "line 11 of the log", "line 40 of the log", "The build failed", "build.log")
                .doesNotContain("line 10 of the log", "runs", "  built\n");
    }

    /** The classes that the build lays ready to start fit the Java that made them only. */
    @Test
    void buildsAgainForAnUpdateOfJava() throws Exception {
        installJdk("usr/lib/jvm/twenty-five", "25.0.1");
        installBuilders();
        run("build");

        installJdk("usr/lib/jvm/twenty-five", "25.0.2");
        run("build");

        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void saysWhatToInstallWithoutMaven() throws Exception {
        installJdk("usr/lib/jvm/twenty-five", 25);
        install("bin/node", "echo v24.1.0");
        install("bin/npm", "");

        Ended ended = run("build");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said()).contains("needs Maven", "install it");
    }

    @Test
    void endsWithTheStateOfTheTests() throws Exception {
        installJdk("usr/lib/jvm/twenty-five", 25);
        installBuilders();
        install("bin/mvn", "exit 1");
        install("bin/chromium", "");

        Ended ended = run("test");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.said()).endsWith("0 passed, 0 failed, 0 skipped\n");
    }

    private void installJdk(String folder, int version) throws IOException {
        installJdk(folder, version + ".0.1");
    }

    private void installJdk(String folder, String version) throws IOException {
        String name = Path.of(folder).getFileName().toString();
        String asked = "case \"$1\" in -version) %s exit;; esac\n";
        install(
                folder + "/bin/java",
                asked.formatted(says("openjdk version \"%s\"".formatted(version)))
                        + "echo %s runs \"$@\"\n".formatted(name)
                        + "echo in $LC_MESSAGES, letters $LC_CTYPE, all of it ${LC_ALL:-none}");
        install(folder + "/bin/javac", "");
    }

    private void installBuilders() throws IOException {
        install("bin/node", "echo v24.1.0");
        install("bin/npm", "");
        install("bin/mvn", BUILT);
    }

    private static String step(String name) {
        return "echo '[INFO] --- %s @ claimdesk ---'; sleep 1.5\n".formatted(name);
    }

    private long builds() throws IOException {
        return Files.readAllLines(machine.resolve("builds")).size();
    }

    private static String says(String words) {
        return "echo '%s' >&2;".formatted(words);
    }

    private void install(String path, String script) throws IOException {
        Path file = write(path, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path write(String path, String content) throws IOException {
        Path file = machine.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Ended run(String command) throws IOException, InterruptedException {
        ProcessBuilder launcher =
                new ProcessBuilder("/bin/bash", checkout.resolve("claimdesk").toString(), command)
                        .redirectErrorStream(true);
        launcher.environment().clear();
        launcher.environment().put("PATH", machine.resolve("bin") + ":" + basics());
        launcher.environment().put("HOME", machine.toString());
        launcher.environment().put("LC_ALL", "C.UTF-8");
        launcher.environment().put("CLAIMDESK_JDKS_BELOW", machine.toString());
        launcher.environment().put("CLAIMDESK_TELL_EVERY", "2");
        Process process = launcher.start();
        String said = new String(process.getInputStream().readAllBytes());
        return new Ended(process.waitFor(), said);
    }

    private Path basics() throws IOException {
        Path folder = Files.createDirectories(machine.resolve("basics"));
        for (String tool : BASICS) {
            Path there = Path.of("/usr/bin", tool);
            if (Files.exists(there) && !Files.exists(folder.resolve(tool))) {
                Files.createSymbolicLink(folder.resolve(tool), there);
            }
        }
        return folder;
    }

    private record Ended(int code, String said) {}
}
