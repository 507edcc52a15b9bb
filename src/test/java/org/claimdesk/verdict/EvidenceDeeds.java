package org.claimdesk.verdict;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.claimdesk.evidence.ChangeOutcome;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.LinkOutcome;
import org.claimdesk.evidence.NoteKind;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.SomeNote;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes what a claim rests on, as whoever is asking; each answers whether anything changed. */
@Component
public class EvidenceDeeds {

    private static final String TABLE = "Tin rose by 4 % in May.";

    private final Evidence evidence;
    private final DocumentArrivals arrivals;
    private final Documents documents;
    private final Map<ClaimId, EvidenceId> unlinked = new HashMap<>();
    private @Nullable LayerId table;

    EvidenceDeeds(Evidence evidence, DocumentArrivals arrivals, Documents documents) {
        this.evidence = evidence;
        this.arrivals = arrivals;
        this.documents = documents;
    }

    public boolean linkPassage(ClaimId claim) {
        LayerId layer = table == null ? read() : table;
        table = layer;
        var all = List.of(new Selection(0, TABLE.length(), TABLE));
        return evidence.link(claim, layer, all, Stance.SUPPORTS, "") instanceof LinkOutcome.Linked;
    }

    boolean linkNote(ClaimId claim) {
        var note = SomeNote.of(NoteKind.OBSERVATION, "The stocks are full.");
        evidence.note(claim, note, Stance.REFUTES, "");
        return true;
    }

    boolean turnStance(ClaimId claim) {
        return withFirst(
                claim,
                item ->
                        judge(
                                item,
                                item.stance() == Stance.SUPPORTS ? Stance.REFUTES : Stance.SUPPORTS,
                                item.remark()));
    }

    boolean remark(ClaimId claim, String words) {
        return withFirst(claim, item -> judge(item, item.stance(), words));
    }

    boolean unlink(ClaimId claim) {
        return withFirst(
                claim,
                item -> {
                    evidence.unlink(item.id());
                    unlinked.put(claim, item.id());
                    return true;
                });
    }

    boolean relink(ClaimId claim) {
        EvidenceId last = unlinked.remove(claim);
        return last != null && evidence.relink(last);
    }

    private boolean judge(EvidenceItem item, Stance stance, String remark) {
        return evidence.judge(item.id(), stance, remark, item.version())
                instanceof ChangeOutcome.Changed;
    }

    private boolean withFirst(ClaimId claim, Function<EvidenceItem, Boolean> work) {
        return evidence.of(claim).stream().findFirst().map(work).orElse(false);
    }

    private LayerId read() {
        byte[] bytes = (TABLE + " " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var file = new IncomingFile("table.txt", new ByteArrayInputStream(bytes), Optional.empty());
        var received = (Received.Arrived) arrivals.receive(file);
        return await().pollInSameThread()
                .atMost(Duration.ofSeconds(40))
                .until(
                        () ->
                                documents
                                        .find(received.document().id())
                                        .flatMap(DocumentDetails::layer),
                        Optional::isPresent)
                .orElseThrow()
                .id();
    }
}
