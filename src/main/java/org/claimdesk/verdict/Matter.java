package org.claimdesk.verdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;

/**
 * What a verdict is about, and rests on: the claim's words and its evidence at one moment. Two
 * moments with equal matter ask the same question.
 *
 * @param speaker the name of whoever said it
 * @param dateSaid when, in ISO 8601, as precise as it is known
 */
public record Matter(
        String statement,
        Optional<String> speaker,
        Optional<String> dateSaid,
        List<FrozenAppearance> appearances,
        List<FrozenEvidence> evidence) {

    public Matter {
        appearances = List.copyOf(appearances);
        evidence = List.copyOf(evidence);
    }

    /** Those whose passages are among the evidence. */
    public Set<DocumentId> documents() {
        return evidence.stream()
                .flatMap(
                        piece ->
                                switch (piece.content()) {
                                    case FrozenEvidence.Passage passage ->
                                            Stream.of(passage.document());
                                    case FrozenEvidence.Note note -> Stream.<DocumentId>empty();
                                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The number by which a rationale shows the piece of evidence, counted from 1. */
    public Optional<Integer> numberOf(EvidenceId id) {
        return Optional.ofNullable(numbers().get(id));
    }

    /** The numbers by which a rationale shows its evidence: in the order in which it was linked. */
    public Map<EvidenceId, Integer> numbers() {
        Map<EvidenceId, Integer> numbers = new LinkedHashMap<>();
        evidence.forEach(piece -> numbers.put(piece.id(), numbers.size() + 1));
        return numbers;
    }
}
