package org.claimdesk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.audit.LogFilter;
import org.claimdesk.audit.LogLine;
import org.claimdesk.report.content.ReportedEntry;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.VerdictId;
import org.springframework.stereotype.Component;

/** What the audit log tells of a claim and its verdict, the first entry first. */
@Component
class ReportedLog {

    private static final int PAGE = 500;

    /** As verdicts tell it. */
    private static final String SAVED = "verdict.saved";

    private final AuditLog log;
    private final Names names;

    ReportedLog(AuditLog log, Names names) {
        this.log = log;
        this.names = names;
    }

    List<ReportedEntry> of(ClaimId claim, Optional<VerdictId> verdict) {
        List<ReportedEntry> entries = new ArrayList<>();
        add(Subject.of(claim), entries);
        verdict.ifPresent(id -> add(Subject.of(id), entries));
        entries.sort(Comparator.comparingLong(ReportedEntry::position));
        return entries;
    }

    /** The entry with which the revision was made; 0 where the log does not tell of it. */
    static long made(Sha256 revision, List<ReportedEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.action().equals(SAVED))
                .filter(entry -> revision.hex().equals(entry.facts().get("hash")))
                .mapToLong(ReportedEntry::position)
                .findFirst()
                .orElse(0);
    }

    private void add(Subject subject, List<ReportedEntry> entries) {
        lines(subject).forEach(line -> entries.add(entry(line)));
    }

    /** All there are, the latest first. */
    List<LogLine> lines(Subject subject) {
        List<LogLine> lines = new ArrayList<>();
        List<LogLine> page;
        do {
            page = log.find(LogFilter.about(subject), lines.size(), PAGE);
            lines.addAll(page);
        } while (page.size() == PAGE);
        return lines;
    }

    private ReportedEntry entry(LogLine line) {
        return new ReportedEntry(
                line.entry().position(),
                names.act(line.entry().actor(), line.entry().at()),
                line.entry().action(),
                line.entry().facts(),
                line.hash());
    }
}
