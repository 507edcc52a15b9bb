package org.claimdesk.verdict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.translation.TranslationId;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.FrozenEvidence;
import org.claimdesk.verdict.FrozenTranslation;
import org.claimdesk.verdict.Matter;
import org.junit.jupiter.api.Test;

/** What the list says from which whoever writes chooses evidence. */
class RationaleEditorTest {

    @Test
    void showsATranslationBesideTheWordsThatAreQuoted() {
        var quoted = (FrozenEvidence.Passage) EvidenceWordsTest.passage().content();
        var translation =
                new FrozenTranslation(
                        new TranslationId(UserId.random().value()),
                        "en",
                        "47.6 per cent",
                        Optional.of("Translator 2"),
                        UserId.random(),
                        Instant.EPOCH);
        var passage =
                EvidenceWordsTest.of(
                        new FrozenEvidence.Passage(
                                quoted.document(),
                                quoted.name(),
                                quoted.documentHash(),
                                quoted.layer(),
                                quoted.layerHash(),
                                quoted.spans(),
                                List.of(translation),
                                List.of()));
        var matter =
                new Matter(
                        "It is so.",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(passage, EvidenceWordsTest.passage()));

        var listed = new RationaleEditor(matter).evidence();

        assertThat(listed.get(0).get("words").asString())
                .startsWith("47.6 % (")
                .contains("English", "Translator 2")
                .endsWith(": 47.6 per cent)");
        assertThat(listed.get(1).get("words").asString()).isEqualTo("47.6 %");
    }
}
