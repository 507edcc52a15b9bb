package org.claimdesk.sample;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimdesk.shared.Selection;

/** Finds words in a text, however its lines and cells are set apart. */
final class Wording {

    private Wording() {}

    static Selection in(String text, String words) {
        Matcher found =
                Pattern.compile(
                                Arrays.stream(words.split(" "))
                                        .map(Pattern::quote)
                                        .collect(Collectors.joining("\\s+")))
                        .matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("The sample text does not hold: " + words);
        }
        return new Selection(found.start(), found.end(), found.group());
    }
}
