package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import java.util.Map;

/**
 * What fields of files are called: in words where those are known, else as the parser names them.
 */
final class FieldWords {

    private static final Map<String, String> KNOWN =
            Map.ofEntries(
                    Map.entry("capture:address", "evidence.field.address"),
                    Map.entry("capture:time", "evidence.field.time"),
                    Map.entry("capture:status", "evidence.field.status"),
                    Map.entry("capture:server", "evidence.field.server"),
                    Map.entry("capture:payload-digest", "evidence.field.payload-digest"),
                    Map.entry("capture:type", "evidence.field.type"),
                    Map.entry("capture:declared-type", "evidence.field.declared-type"),
                    Map.entry("claimdesk:fields-left-out", "evidence.field.left-out"),
                    Map.entry("dc:creator", "evidence.field.creator"),
                    Map.entry("dc:publisher", "evidence.field.publisher"),
                    Map.entry("dc:title", "evidence.field.title"),
                    Map.entry("dc:subject", "evidence.field.subject"),
                    Map.entry("dc:description", "evidence.field.description"),
                    Map.entry("dc:language", "evidence.field.language"),
                    Map.entry("dc:format", "evidence.field.format"),
                    Map.entry("dcterms:created", "evidence.field.created"),
                    Map.entry("dcterms:modified", "evidence.field.modified"),
                    Map.entry("meta:last-author", "evidence.field.last-author"),
                    Map.entry("meta:print-date", "evidence.field.printed"),
                    Map.entry("meta:page-count", "evidence.field.pages"),
                    Map.entry("meta:word-count", "evidence.field.words"),
                    Map.entry("xmp:CreatorTool", "evidence.field.creator-tool"),
                    Map.entry("xmpTPg:NPages", "evidence.field.pages"),
                    Map.entry("pdf:producer", "evidence.field.producer"),
                    Map.entry("pdf:PDFVersion", "evidence.field.pdf-version"),
                    Map.entry("pdf:encrypted", "evidence.field.encrypted"),
                    Map.entry("extended-properties:Company", "evidence.field.company"),
                    Map.entry("extended-properties:Application", "evidence.field.application"),
                    Map.entry("og:site_name", "evidence.field.site"),
                    Map.entry("Content-Type", "evidence.field.content-type"),
                    Map.entry("Message:From-Name", "evidence.field.from"),
                    Map.entry("Message:From-Email", "evidence.field.from-email"),
                    Map.entry("Message-To", "evidence.field.to"));

    private static final String HEADER = "http:";
    private static final String REDIRECT = "capture:redirect-";

    private FieldWords() {}

    static String of(String field) {
        String key = KNOWN.get(field);
        if (key != null) {
            return text(key);
        }
        if (field.startsWith(HEADER)) {
            return text("evidence.field.header", field.substring(HEADER.length()));
        }
        return field.startsWith(REDIRECT)
                ? text("evidence.field.redirect", field.substring(REDIRECT.length()))
                : field;
    }
}
