package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class SourcesOfDocumentsTest extends DeskWithEvidence {

    @Autowired private Sources sources;

    @Test
    void areReusedByName() {
        DocumentDetails one = read("one.txt", words);
        DocumentDetails two = read("two.txt", words + " again");
        String name = "Customs office " + UUID.randomUUID();

        as(() -> sources.attribute(one.id(), draft(name, SourceRank.UNKNOWN)));
        as(() -> sources.attribute(two.id(), draft(name.toUpperCase(), SourceRank.PRIMARY)));

        SourceDetails source =
                as(() -> documents.find(one.id())).orElseThrow().source().orElseThrow();
        assertThat(source.rank()).isEqualTo(SourceRank.PRIMARY);
        assertThat(as(() -> sources.find(name))).containsExactly(source);
    }

    @Test
    void stayWithThePassage() {
        DocumentDetails document = read("one.txt", words);
        EvidenceItem item = link(document, "Zinc fell", Stance.REFUTES);

        as(() -> sources.attribute(document.id(), draft("Metal board", SourceRank.SECONDARY)));

        assertThat(passage(as(() -> evidence.find(item.id())).orElseThrow()).source())
                .hasValueSatisfying(
                        source -> assertThat(source.rank()).isEqualTo(SourceRank.SECONDARY));
    }

    private SourceDraft draft(String name, SourceRank rank) {
        return new SourceDraft(name, SourceKind.AUTHORITY, rank, "");
    }
}
