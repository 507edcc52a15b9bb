package org.claimdesk.evidence;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.claimdesk.shared.WithinModule;

/** The name of a file with its folders, as it can be shown. */
@WithinModule
public final class FilePath {

    private FilePath() {}

    public static String shown(String sent) {
        String path =
                Arrays.stream(sent.replace('\\', '/').split("/"))
                        .map(name -> FileName.shown(name, ""))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining("/"));
        return path.isEmpty() ? "…" : path;
    }
}
