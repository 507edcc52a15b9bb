package org.claimdesk.report.content;

import java.util.Optional;

/**
 * What a passage says in another language: never part of the quotation.
 *
 * @param heading into which language, by whom or what, in words
 * @param language IETF tag
 * @param checked by whom it was held against the quotation, and when
 */
public record ReportedTranslation(
        String heading, String language, String words, Optional<Act> checked) {}
