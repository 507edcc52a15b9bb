package org.claimdesk.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.shared.WithinModule;

/**
 * Paragraphs that stand once in each of two texts, and in the same order in both: they part long
 * texts into gaps that are short enough to be compared.
 */
@WithinModule
public final class Anchors {

    /** A paragraph of the earlier text and the same of the newer one, by their places in order. */
    public record Anchor(int earlier, int newer) {}

    private Anchors() {}

    public static List<Anchor> of(List<Paragraph> earlier, List<Paragraph> newer) {
        Map<String, Integer> once = placesOfUnique(earlier);
        Map<String, Integer> there = placesOfUnique(newer);
        List<Anchor> both = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            String words = earlier.get(i).words();
            Integer place = there.get(words);
            if (once.containsKey(words) && place != null) {
                both.add(new Anchor(i, place));
            }
        }
        return longestInOrder(both);
    }

    private static Map<String, Integer> placesOfUnique(List<Paragraph> paragraphs) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            places.merge(paragraphs.get(i).words(), i, (one, other) -> -1);
        }
        places.values().removeIf(place -> place < 0);
        return places;
    }

    /** The longest part of them whose places in the newer text rise. */
    private static List<Anchor> longestInOrder(List<Anchor> anchors) {
        int[] lastOfLength = new int[anchors.size()];
        int[] before = new int[anchors.size()];
        int longest = 0;
        for (int i = 0; i < anchors.size(); i++) {
            int at = lengthUpTo(anchors, lastOfLength, longest, anchors.get(i).newer());
            before[i] = at == 0 ? -1 : lastOfLength[at - 1];
            lastOfLength[at] = i;
            longest = Math.max(longest, at + 1);
        }
        Anchor[] found = new Anchor[longest];
        int at = longest == 0 ? -1 : lastOfLength[longest - 1];
        for (int i = longest - 1; i >= 0; i--) {
            found[i] = anchors.get(at);
            at = before[at];
        }
        return Arrays.asList(found);
    }

    private static int lengthUpTo(
            List<Anchor> anchors, int[] lastOfLength, int longest, int place) {
        int from = 0;
        int to = longest;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (anchors.get(lastOfLength[middle]).newer() < place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
