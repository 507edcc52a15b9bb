package org.claimdesk.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.shared.KeptWitness.Finding;
import org.claimdesk.shared.KeptWitness.Untold;
import org.claimdesk.shared.LogWitness.Contradiction;
import org.jspecify.annotations.Nullable;

/**
 * The things that the log tells of, and what it says of each, to be held against what is kept.
 *
 * @param <K> by what a thing is known
 * @param <D> what can be said of a thing
 */
public final class Tellings<K, D> {

    /** What is found, in words that end a sentence. */
    public interface Words<K, D> {

        String missing(K thing);

        String differs(K thing, D detail);

        String untold(K thing);
    }

    private record Said(long position, Object value) {}

    /** What the log says of one thing. */
    public static final class Telling<D> {

        private final Map<D, Said> details = new LinkedHashMap<>();
        private final long first;
        private long position;

        private Telling(long first) {
            this.first = first;
        }

        public Telling<D> says(D detail, Object value) {
            details.put(detail, new Said(position, value));
            return this;
        }

        /** What was noted beside the log; nothing is said where it was removed since. */
        public Telling<D> notes(D detail, @Nullable Optional<String> noted) {
            if (noted == null) {
                return says(detail, Optional.empty());
            }
            noted.ifPresentOrElse(
                    text -> says(detail, Optional.of(text)), () -> details.remove(detail));
            return this;
        }

        /** What the log told of it before holds no more, and it does not tell what does. */
        public Telling<D> leavesOpen(D detail) {
            details.remove(detail);
            return this;
        }
    }

    private final Map<K, Telling<D>> things = new LinkedHashMap<>();

    /** The entry at this position tells of the thing. */
    public Telling<D> of(K thing, long position) {
        Telling<D> telling = things.computeIfAbsent(thing, key -> new Telling<>(position));
        telling.position = position;
        return telling;
    }

    /** The thing is told to be no more. */
    public void endOf(K thing) {
        things.remove(thing);
    }

    /**
     * @param kept by thing what is kept of it, in the terms of the telling
     */
    public List<Finding> against(Map<K, ? extends Map<D, ?>> kept, Words<K, D> words) {
        List<Finding> found = new ArrayList<>();
        things.forEach(
                (thing, telling) -> {
                    Map<D, ?> there = kept.get(thing);
                    if (there == null) {
                        found.add(new Contradiction(telling.first, words.missing(thing)));
                    } else {
                        found.addAll(differences(thing, telling, there, words));
                    }
                });
        kept.keySet().stream()
                .filter(thing -> !things.containsKey(thing))
                .map(thing -> new Untold(words.untold(thing)))
                .forEach(found::add);
        return found;
    }

    private List<Finding> differences(
            K thing, Telling<D> telling, Map<D, ?> there, Words<K, D> words) {
        List<Finding> found = new ArrayList<>();
        telling.details.forEach(
                (detail, said) -> {
                    if (!said.value().equals(there.get(detail))) {
                        found.add(new Contradiction(said.position(), words.differs(thing, detail)));
                    }
                });
        return found;
    }
}
