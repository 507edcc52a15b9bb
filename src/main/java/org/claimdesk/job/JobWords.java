package org.claimdesk.job;

import java.util.Arrays;
import java.util.List;
import org.claimdesk.shared.TextRules;

/**
 * What a job says to people: a key of the message files and what stands in its places, so that
 * everybody reads it in their language.
 *
 * @param arguments without line breaks; they are replaced by spaces
 */
public record JobWords(String key, List<String> arguments) {

    private static final int LONGEST = 300;

    public JobWords {
        arguments = arguments.stream().map(JobWords::oneLine).toList();
    }

    public static JobWords of(String key, String... arguments) {
        return new JobWords(key, Arrays.asList(arguments));
    }

    String stored() {
        return arguments.isEmpty() ? key : key + "\n" + String.join("\n", arguments);
    }

    static JobWords read(String stored) {
        String[] lines = stored.split("\n", -1);
        return new JobWords(lines[0], List.of(lines).subList(1, lines.length));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\R", " ");
        return line.length() <= LONGEST ? line : TextRules.cut(line, LONGEST - 1) + "…";
    }
}
