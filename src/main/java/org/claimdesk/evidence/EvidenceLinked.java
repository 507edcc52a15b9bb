package org.claimdesk.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceContent.Note;
import org.claimdesk.shared.ClaimId;

/** A passage or note now bears on a claim. */
public record EvidenceLinked(EvidenceItem item) implements EvidenceEvent {

    @Override
    public String action() {
        return "evidence.linked";
    }

    @Override
    public ClaimId claim() {
        return item.claim();
    }

    /** No hash of the words: they could be guessed from it after their removal. */
    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("evidence", item.id().toString());
        facts.put("stance", item.stance().name());
        switch (item.content()) {
            case DocumentPassage passage -> {
                facts.put("document", passage.document().toString());
                facts.put("document sha256", passage.documentSha256().hex());
                facts.put("layer", passage.layer().toString());
                facts.put("layer sha256", passage.layerSha256().hex());
                passage.values().ifPresent(values -> facts.put("values sha256", values.hex()));
                facts.put(
                        "spans",
                        passage.spans().stream()
                                .map(span -> span.start() + "-" + span.end())
                                .collect(Collectors.joining(",")));
            }
            case Note note -> {
                facts.put("note", note.kind().name());
                note.document().ifPresent(id -> facts.put("document", id.toString()));
            }
        }
        return facts;
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        switch (item.content()) {
            case DocumentPassage passage -> values.put("words", passage.quote());
            case Note note -> {
                values.put("words", note.text());
                note.who().ifPresent(who -> values.put("who", who));
                note.how().ifPresent(how -> values.put("how", how));
            }
        }
        values.put("remark", item.remark());
        return values;
    }
}
