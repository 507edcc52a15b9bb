package org.claimdesk.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.Tellings;
import org.claimdesk.shared.Tellings.Telling;
import org.claimdesk.shared.ToldByLog;
import org.claimdesk.verdict.DecidedThing.Detail;
import org.jspecify.annotations.Nullable;

/** What the log tells of one verdict, step by step, and where the verdict stands then. */
final class LoggedDecisions {

    /** The actions that tell of approvals, about the subject of a verdict. */
    static final Set<String> APPROVALS = Set.of(DecisionWitness.action(StepKind.APPROVED));

    private final Tellings<DecidedThing, Detail> told = new Tellings<>();
    private final Map<UUID, Integer> embargoes = new HashMap<>();
    private final DecidedWords words;
    private int steps;
    private String state = "";
    private UUID latest = new UUID(0, 0);
    private String number = "";
    private Optional<UUID> published = Optional.empty();
    private Optional<UUID> replaced = Optional.empty();

    private LoggedDecisions(DecidedWords words) {
        this.words = words;
    }

    static Tellings<DecidedThing, Detail> of(List<Entry> entries, DecidedWords words) {
        LoggedDecisions log = new LoggedDecisions(words);
        entries.forEach(log::hear);
        return log.told;
    }

    /** What the log tells of approvals of the verdict's revisions. */
    static List<Entry> approvals(ToldByLog log, Verdict verdict) {
        return log.about(Subject.of(verdict.id()), APPROVALS);
    }

    private void hear(Entry entry) {
        StepKind kind = kind(entry);
        UUID verdict = entry.subject().id();
        UUID revision = UUID.fromString(entry.fact("revision"));
        words.claim(ClaimId.of(entry.fact("claim")));
        done(DecidedThing.step(verdict, ++steps), entry)
                .says(Detail.REVISION, revision)
                .says(Detail.KIND, kind.name())
                .notes(Detail.NOTE, noteOfStep(kind, entry));
        hear(kind, revision, entry);
        if (revision.equals(latest)) {
            kind.state().ifPresent(next -> state = next.name());
        }
        thing(DecidedThing.verdict(verdict), entry)
                .says(Detail.NUMBER, number)
                .says(Detail.STATE, state)
                .says(Detail.REVISION, latest)
                .says(Detail.PUBLISHED, published)
                .says(Detail.STEPS, steps);
    }

    private void hear(StepKind kind, UUID revision, Entry entry) {
        switch (kind) {
            case SAVED -> {
                latest = revision;
                number = entry.fact("number");
                thing(DecidedThing.revision(revision), entry)
                        .says(Detail.NUMBER, number)
                        .says(Detail.HASH, entry.fact("hash"));
            }
            case APPROVED ->
                    done(DecidedThing.approval(revision), entry)
                            .says(Detail.HASH, entry.fact("hash"));
            case EMBARGOED ->
                    done(
                                    DecidedThing.embargo(
                                            revision, embargoes.merge(revision, 1, Integer::sum)),
                                    entry)
                            .notes(Detail.NOT_BEFORE, entry.values().get("not before"))
                            .notes(Detail.ADDRESS, entry.values().get("url"))
                            .notes(Detail.NOTE, entry.values().get("note"));
            case REPLACED -> replaced = Optional.of(revision);
            case PUBLISHED, CORRECTED -> {
                done(DecidedThing.publication(revision), entry)
                        .says(Detail.REPLACES, replaced)
                        .notes(Detail.ADDRESS, entry.values().get("url"))
                        .notes(Detail.NOTE, entry.values().get("note"));
                published = Optional.of(revision);
                replaced = Optional.empty();
            }
            case WITHDRAWN -> published = Optional.empty();
            case SUBMITTED, RECALLED, RETURNED, OVERTAKEN -> {}
        }
    }

    /** The note that is set with an embargo is kept with that, and its step has none. */
    private static @Nullable Optional<String> noteOfStep(StepKind kind, Entry entry) {
        return kind == StepKind.EMBARGOED ? null : entry.values().get("note");
    }

    private Telling<Detail> done(DecidedThing thing, Entry entry) {
        Telling<Detail> telling = thing(thing, entry).says(Detail.PERSON, entry.actor());
        VerdictStepped.takenAt(entry).ifPresent(time -> telling.says(Detail.TIME, time));
        return telling;
    }

    private Telling<Detail> thing(DecidedThing thing, Entry entry) {
        words.number(thing, entry.fact("number"));
        return told.of(thing, entry.position());
    }

    private static StepKind kind(Entry entry) {
        return StepKind.valueOf(
                entry.action().substring("verdict.".length()).toUpperCase(Locale.ROOT));
    }
}
