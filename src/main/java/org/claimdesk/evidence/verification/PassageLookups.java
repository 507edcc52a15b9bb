package org.claimdesk.evidence.verification;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.EvidenceRows;
import org.claimdesk.evidence.Layers;
import org.claimdesk.evidence.SpanCheck;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.store.CheckedTexts;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a passage stands in another layer of its document: a proposal, which moves nothing. */
@Service
public class PassageLookups {

    /**
     * A place in another layer.
     *
     * @param result exact or moved where the words stand there, changed where similar ones do
     * @param words that stand there
     */
    public record Place(VerificationResult result, int start, int end, String words) {}

    private final EvidenceRows evidence;
    private final Layers layers;
    private final CheckedTexts texts;

    PassageLookups(EvidenceRows evidence, Layers layers, CheckedTexts texts) {
        this.evidence = evidence;
        this.layers = layers;
        this.texts = texts;
    }

    /** One place for each piece of the passage that is found at all; none for a note. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<Place> find(EvidenceId id, LayerId other) {
        Optional<String> text =
                layers.find(other).map(layer -> texts.find(layer.sha256()).orThrow());
        return evidence.find(id)
                .map(EvidenceItem::content)
                .filter(DocumentPassage.class::isInstance)
                .map(DocumentPassage.class::cast)
                .filter(passage -> text.isPresent())
                .map(passage -> places(passage, text.orElseThrow()))
                .orElse(List.of());
    }

    private static List<Place> places(DocumentPassage passage, String text) {
        return passage.spans().stream()
                .flatMap(
                        span -> {
                            SpanCheck check = SpanCheck.inAnother(text, span, () -> {});
                            return check.result() == VerificationResult.EXACT
                                    ? Stream.of(
                                            new Place(
                                                    VerificationResult.EXACT,
                                                    span.start(),
                                                    span.end(),
                                                    span.quote()))
                                    : check.there().stream()
                                            .map(
                                                    there ->
                                                            new Place(
                                                                    check.result(),
                                                                    there.start(),
                                                                    there.start()
                                                                            + there.words()
                                                                                    .length(),
                                                                    there.words()));
                        })
                .toList();
    }
}
