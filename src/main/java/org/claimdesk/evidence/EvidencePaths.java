package org.claimdesk.evidence;

import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.user.AccountPaths;

/** Where the screens and contents of evidence are found. */
public final class EvidencePaths {

    /** The list of documents. */
    public static final String DOCUMENTS = "evidence";

    /** The files that need more than usual to be read; for administrators. */
    public static final String BEYOND_LIMITS = AccountPaths.ADMINISTRATION + "/larger-limits";

    /** The list of passages that claims rest on. */
    public static final String PASSAGES = "passages";

    /** One document; its id follows. */
    public static final String DOCUMENT = "evidence/:documentId";

    public static final String DOCUMENT_ID = "documentId";

    /** Query parameter: the passage at which a document opens. */
    public static final String AT = "at";

    /** Query parameter: the claim for which passages of a document are linked. */
    public static final String CLAIM = "claim";

    /** Query parameter: how a document is looked at, such as {@code text}. */
    public static final String VIEW = "view";

    /** Two editions side by side; the ids of the earlier and of the newer one stand within. */
    public static final String COMPARISON = "evidence/:documentId/compared/:newerId";

    public static final String NEWER_ID = "newerId";

    private EvidencePaths() {}

    public static String comparison(DocumentId earlier, DocumentId newer) {
        return document(earlier) + "/compared/" + newer;
    }

    /** The same for whoever comes from a claim, with the way back to that. */
    public static String comparison(DocumentId earlier, DocumentId newer, ClaimId claim) {
        return comparison(earlier, newer) + "?" + CLAIM + "=" + claim;
    }

    /** Below it lie the windows of a sheet, which is counted from 0 among those with cells. */
    public static String sheet(LayerId layer, int sheet) {
        return "content/layers/%s/sheets/%d".formatted(layer, sheet);
    }

    public static String document(DocumentId id) {
        return DOCUMENTS + "/" + id;
    }

    /** A document whose words are linked to a claim, with the way back to that. */
    public static String forClaim(DocumentId id, ClaimId claim) {
        return document(id) + "?" + CLAIM + "=" + claim;
    }

    public static String passage(DocumentId id, EvidenceId evidence) {
        return document(id) + "?" + AT + "=" + evidence;
    }

    /** The text of a layer, from the root of the application; takes {@code from} and {@code to}. */
    public static String text(LayerId id) {
        return "content/layers/" + id + "/text";
    }

    public static String marks(LayerId id) {
        return "content/layers/" + id + "/marks";
    }

    /** Which part of a layer stands on which page. */
    public static String pages(LayerId id) {
        return "content/layers/" + id + "/pages";
    }

    /** Of a picture: its pages, drawn anew. */
    public static String picture(DocumentId id) {
        return "content/documents/" + id + "/picture";
    }

    public static String original(DocumentId id) {
        return "content/documents/" + id + "/original";
    }
}
