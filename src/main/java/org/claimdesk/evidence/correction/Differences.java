package org.claimdesk.evidence.correction;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.evidence.Anchors;
import org.claimdesk.evidence.Paragraph;
import org.claimdesk.evidence.Stretch;
import org.claimdesk.evidence.correction.Difference.Added;
import org.claimdesk.evidence.correction.Difference.Changed;
import org.claimdesk.evidence.correction.Difference.Removed;
import org.claimdesk.evidence.correction.Difference.Same;
import org.claimdesk.shared.WithinModule;

/** Compares two texts paragraph by paragraph, in a time that grows with their length. */
@WithinModule
public final class Differences {

    /** Paragraphs of a gap, both texts together, that are compared; more were rewritten whole. */
    private static final int LONGEST_GAP = 4_000;

    private final List<Paragraph> earlier;
    private final List<Paragraph> newer;
    private final List<Difference> found = new ArrayList<>();
    private int sameEarlier = -1;
    private int sameNewer;
    private int same;

    private Differences(List<Paragraph> earlier, List<Paragraph> newer) {
        this.earlier = earlier;
        this.newer = newer;
    }

    /** In the order of the texts; neighbours that are the same are one. */
    public static List<Difference> between(String earlier, String newer) {
        return new Differences(Paragraph.of(earlier), Paragraph.of(newer)).find();
    }

    private List<Difference> find() {
        int from = 0;
        int there = 0;
        for (Anchors.Anchor anchor : Anchors.of(earlier, newer)) {
            gap(from, anchor.earlier(), there, anchor.newer());
            same(anchor.earlier(), anchor.newer());
            from = anchor.earlier() + 1;
            there = anchor.newer() + 1;
        }
        gap(from, earlier.size(), there, newer.size());
        endSame();
        return List.copyOf(found);
    }

    private void gap(int from, int to, int newFrom, int newTo) {
        List<String> one = words(earlier.subList(from, to));
        List<String> other = words(newer.subList(newFrom, newTo));
        if (one.isEmpty() || other.isEmpty() || one.size() + other.size() > LONGEST_GAP) {
            rewritten(from, to, newFrom, newTo);
            return;
        }
        int at = from;
        int newAt = newFrom;
        int start = from;
        int newStart = newFrom;
        var patch = DiffUtils.diff(one, other, new MyersDiffWithLinearSpace<>());
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int source = from + delta.getSource().getPosition();
            if (source > at) { // else it goes on from the one before
                rewritten(start, at, newStart, newAt);
                sameUpTo(at, newAt, source);
                start = source;
                newStart = newAt + source - at;
            }
            at = source + delta.getSource().size();
            newAt = newFrom + delta.getTarget().getPosition() + delta.getTarget().size();
        }
        rewritten(start, at, newStart, newAt);
        sameUpTo(at, newAt, to);
    }

    private void sameUpTo(int from, int newFrom, int to) {
        for (int i = 0; from + i < to; i++) {
            same(from + i, newFrom + i);
        }
    }

    private void same(int at, int there) {
        if (sameEarlier < 0) {
            sameEarlier = at;
            sameNewer = there;
        }
        same++;
    }

    private void endSame() {
        if (sameEarlier >= 0) {
            found.add(
                    new Same(
                            stretch(earlier, sameEarlier, sameEarlier + same),
                            stretch(newer, sameNewer, sameNewer + same),
                            same));
            sameEarlier = -1;
            same = 0;
        }
    }

    private void rewritten(int from, int to, int newFrom, int newTo) {
        if (from == to && newFrom == newTo) {
            return;
        }
        endSame();
        if (Pairs.areTooMany(to - from, newTo - newFrom)) {
            rewrittenWhole(from, to, newFrom, newTo);
            return;
        }
        Pairs pairs = Pairs.of(earlier.subList(from, to), newer.subList(newFrom, newTo));
        int at = from;
        int there = newFrom;
        for (Anchors.Anchor pair : pairs.pairs()) {
            alone(at, from + pair.earlier(), there, newFrom + pair.newer());
            at = from + pair.earlier();
            there = newFrom + pair.newer();
            found.add(new Changed(earlier.get(at++).stretch(), newer.get(there++).stretch()));
        }
        alone(at, to, there, newTo);
    }

    /** So many that nobody can say which became which are one piece on either side. */
    private void rewrittenWhole(int from, int to, int newFrom, int newTo) {
        found.add(new Removed(stretch(earlier, from, to)));
        found.add(new Added(stretch(newer, newFrom, newTo)));
    }

    private void alone(int from, int to, int newFrom, int newTo) {
        earlier.subList(from, to).forEach(one -> found.add(new Removed(one.stretch())));
        newer.subList(newFrom, newTo).forEach(one -> found.add(new Added(one.stretch())));
    }

    private static Stretch stretch(List<Paragraph> paragraphs, int from, int to) {
        return new Stretch(
                paragraphs.get(from).stretch().start(), paragraphs.get(to - 1).stretch().end());
    }

    private static List<String> words(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::words).toList();
    }
}
