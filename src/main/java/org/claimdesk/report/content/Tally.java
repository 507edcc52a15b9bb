package org.claimdesk.report.content;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a report's claims come to, for whoever reads only the first page.
 *
 * @param published verdicts by which the desk stands
 * @param corrected so many of them
 * @param passages of documents that are linked
 * @param standing so many of them stood in their documents when that was last looked at
 * @param results how many of them had which result then, in words
 */
public record Tally(
        int published,
        int corrected,
        int withdrawn,
        int passages,
        int standing,
        Map<String, Integer> results) {

    public Tally {
        results = Map.copyOf(results);
    }

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, Map.of());

    /** As in: exact: 12; missing: 1. Empty where there are no passages. */
    public String resultsInWords() {
        return new TreeMap<>(results)
                .entrySet().stream()
                        .map(result -> result.getKey() + ": " + result.getValue())
                        .collect(Collectors.joining("; "));
    }

    /** With one claim more. */
    public Tally and(ReportedClaim claim) {
        var known = claim.publicRecord();
        boolean stands = known.filter(r -> r.withdrawal().isEmpty()).isPresent();
        boolean wasCorrected = known.filter(r -> !r.corrections().isEmpty()).isPresent();
        var linked =
                claim.evidence().stream()
                        .map(ReportedEvidence::content)
                        .filter(ReportedEvidence.Passage.class::isInstance)
                        .map(ReportedEvidence.Passage.class::cast)
                        .toList();
        int exact = (int) linked.stream().filter(p -> p.verification().stands()).count();
        Map<String, Integer> sum = new HashMap<>(results);
        linked.forEach(p -> sum.merge(p.verification().result(), 1, Integer::sum));
        return new Tally(
                published + (stands ? 1 : 0),
                corrected + (stands && wasCorrected ? 1 : 0),
                withdrawn + (known.isPresent() && !stands ? 1 : 0),
                passages + linked.size(),
                standing + exact,
                sum);
    }
}
