package org.claimdesk.evidence;

import java.util.Set;

/**
 * Which linked passages a list shows. What is empty does not narrow it.
 *
 * @param text words of the document's name, title or author
 * @param results what came of them last, in their layers
 * @param fresh what came of them last in a fresh extraction
 * @param overtaken what became of their documents, one of these at least
 */
public record PassageFilter(
        String text,
        Set<VerificationResult> results,
        Set<VerificationResult> fresh,
        Set<Overtaken> overtaken) {

    public static final PassageFilter ALL = new PassageFilter("", Set.of(), Set.of(), Set.of());

    public PassageFilter {
        text = text.strip();
        results = Set.copyOf(results);
        fresh = Set.copyOf(fresh);
        overtaken = Set.copyOf(overtaken);
    }

    public static PassageFilter of(VerificationResult result) {
        return new PassageFilter("", Set.of(result), Set.of(), Set.of());
    }

    public static PassageFilter ofFresh(VerificationResult result) {
        return new PassageFilter("", Set.of(), Set.of(result), Set.of());
    }

    public static PassageFilter of(Overtaken overtaken) {
        return new PassageFilter("", Set.of(), Set.of(), Set.of(overtaken));
    }
}
