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
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.VerdictId;
import org.springframework.stereotype.Component;

/** What the audit log tells of a claim and its verdict, the first entry first. */
@Component
class ReportedLog {

    private static final int PAGE = 500;

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

    private void add(Subject subject, List<ReportedEntry> entries) {
        List<LogLine> page;
        int read = 0;
        do {
            page = log.find(LogFilter.about(subject), read, PAGE);
            page.forEach(line -> entries.add(entry(line)));
            read += page.size();
        } while (page.size() == PAGE);
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
