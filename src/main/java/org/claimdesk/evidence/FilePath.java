package org.claimdesk.evidence;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The name of a file with its folders, as it can be shown. */
final class FilePath {

    private FilePath() {}

    static String shown(String sent) {
        String path =
                Arrays.stream(sent.replace('\\', '/').split("/"))
                        .map(name -> FileName.shown(name, ""))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining("/"));
        return path.isEmpty() ? "…" : path;
    }
}
