package org.claimdesk.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many passages stand how. */
public record VerificationCounts(Map<VerificationResult, Long> byResult) {

    public static final VerificationCounts NONE = new VerificationCounts(Map.of());

    public VerificationCounts {
        byResult = Map.copyOf(byResult);
    }

    public long total() {
        return byResult.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(VerificationResult result) {
        return byResult.getOrDefault(result, 0L);
    }

    /** How many are anything but exact. */
    public long others() {
        return total() - of(VerificationResult.EXACT);
    }

    /** The results that some passage has, from the best to the worst. */
    public List<VerificationResult> results() {
        return byResult.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    public VerificationCounts plus(List<VerificationResult> more) {
        Map<VerificationResult, Long> sum = new EnumMap<>(VerificationResult.class);
        sum.putAll(byResult);
        more.forEach(result -> sum.merge(result, 1L, Long::sum));
        return new VerificationCounts(sum);
    }

    /** As it is kept: {@code EXACT=3,MISSING=1}. */
    public String stored() {
        return results().stream()
                .map(result -> result + "=" + of(result))
                .collect(Collectors.joining(","));
    }

    public static VerificationCounts read(String stored) {
        return stored.isEmpty()
                ? NONE
                : new VerificationCounts(
                        Arrays.stream(stored.split(","))
                                .map(part -> part.split("="))
                                .collect(
                                        Collectors.toMap(
                                                part -> VerificationResult.valueOf(part[0]),
                                                part -> Long.valueOf(part[1]))));
    }
}
