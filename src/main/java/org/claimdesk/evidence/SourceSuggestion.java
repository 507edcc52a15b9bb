package org.claimdesk.evidence;

import java.util.Optional;

/**
 * Who may have made a document.
 *
 * @param known the source of that name, where there is one already
 * @param foundIn what in the file says so, under the parser's name
 */
public record SourceSuggestion(String name, Optional<SourceDetails> known, String foundIn) {}
