package org.claimdesk.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Subject;

/**
 * Somebody said which rows and columns of a sheet are its headers.
 *
 * @param evidence the passage for which that holds; for the whole sheet where there is none
 */
record HeadersChosen(
        DocumentId document,
        LayerId layer,
        int sheet,
        Optional<EvidenceId> evidence,
        ChosenHeaders now)
        implements Audited {

    @Override
    public String action() {
        return "document.headers-chosen";
    }

    @Override
    public Subject subject() {
        return Subject.of(document);
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("layer", layer.toString());
        facts.put("sheet", Integer.toString(sheet));
        evidence.ifPresent(id -> facts.put("evidence", id.toString()));
        facts.put("rows", now.headers().rowsTold());
        facts.put("columns", now.headers().columnsTold());
        return facts;
    }
}
