package org.claimdesk.evidence;

import java.util.Optional;
import java.util.Set;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * All that a person says at once about where a document comes from.
 *
 * @param seenProvenance version of what they saw of its address and date
 * @param source who made it; empty where nobody is named
 * @param seenSource the source of that name as they saw it; null for one that is new to them
 * @param seenAttribution the terms of that source as they saw them
 * @param attribution on what terms the source may be named; empty where nothing is said of that
 * @param restrictedTo whom besides the person a new source is known to; empty for all who may read
 */
public record SaidOrigin(
        DocumentId document,
        Provenance provenance,
        long seenProvenance,
        Optional<SourceDraft> source,
        @Nullable SourceDetails seenSource,
        Optional<Attribution> seenAttribution,
        Optional<Attribution> attribution,
        Optional<Set<UserId>> restrictedTo) {}
