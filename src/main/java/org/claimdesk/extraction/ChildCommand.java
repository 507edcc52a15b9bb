package org.claimdesk.extraction;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a child process is started. */
final class ChildCommand {

    /** What the JVM exits with under ExitOnOutOfMemoryError. */
    static final int EXIT_OUT_OF_MEMORY = 3;

    private static final String MAIN = "org.claimdesk.extraction.child.ChildMain";
    private static final String NO_CHANNELS = "org.claimdesk.extraction.child.NoChannels";
    private static final String NO_ASYNCHRONOUS_CHANNELS =
            "org.claimdesk.extraction.child.NoAsynchronousChannels";

    private static final String XML = "com.sun.org.apache.xerces.internal.jaxp.";

    private final int heapMegabytes;
    private final String main;
    private final String classPath;
    private final List<String> namespace;

    ChildCommand(int heapMegabytes) {
        this(heapMegabytes, MAIN, NetworkNamespace.prefix());
    }

    ChildCommand(int heapMegabytes, String main, List<String> namespace) {
        this(heapMegabytes, main, namespace, ChildClassPath.ofThisProgram());
    }

    private ChildCommand(int heapMegabytes, String main, List<String> namespace, String classPath) {
        this.heapMegabytes = heapMegabytes;
        this.main = main;
        this.namespace = namespace;
        this.classPath = classPath;
    }

    /** The same with another amount of memory. */
    ChildCommand with(int megabytes) {
        return new ChildCommand(megabytes, main, namespace, classPath);
    }

    /** What stands before the command, where there is a namespace. */
    List<String> namespace() {
        return namespace;
    }

    Process start(Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line(folder));
        builder.directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.clear(); // whatever secrets the server was started with stay with the server
        environment.put("LC_ALL", "C.UTF-8"); // else names of files outside ASCII can't be opened
        builder.redirectError(Redirect.PIPE);
        return builder.start();
    }

    private List<String> line(Path folder) {
        List<String> line = new ArrayList<>(namespace);
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add("-Xmx%dm".formatted(heapMegabytes));
        line.addAll(
                List.of(
                        "-XX:MaxMetaspaceSize=256m",
                        "-XX:MaxDirectMemorySize=64m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+DisplayVMOutputToStderr", // standard output belongs to the answers
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=" + folder.resolve("crash.log"),
                        "-Djava.io.tmpdir=" + folder,
                        "-Djava.awt.headless=true",
                        "-Dpdfbox.fontcache=" + folder,
                        "-Dfile.encoding=UTF-8",
                        "-Djdk.net.hosts.file=" + folder.resolve("no-hosts"), // no name resolves
                        "-Djava.nio.channels.spi.SelectorProvider=" + NO_CHANNELS,
                        "-Djava.nio.channels.spi.AsynchronousChannelProvider="
                                + NO_ASYNCHRONOUS_CHANNELS,
                        // Java's own; else all jars are looked through for another at each file.
                        "-Djavax.xml.parsers.SAXParserFactory=" + XML + "SAXParserFactoryImpl",
                        "-Djavax.xml.parsers.DocumentBuilderFactory="
                                + XML
                                + "DocumentBuilderFactoryImpl",
                        "-Djavax.xml.stream.XMLInputFactory="
                                + "com.sun.xml.internal.stream.XMLInputFactoryImpl",
                        "-Djavax.xml.accessExternalDTD=",
                        "-Djavax.xml.accessExternalSchema=",
                        "-Djavax.xml.accessExternalStylesheet=",
                        "-cp",
                        classPath,
                        main));
        return line;
    }
}
