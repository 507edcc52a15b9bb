package org.claimdesk.verdict;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.ToldByLog;
import org.claimdesk.shared.VerdictId;
import org.springframework.stereotype.Component;

/** Approvals that the log does not tell of as they are kept: somebody wrote to the database. */
@Component
class UntoldApprovals {

    private final ApprovalRepository approvals;
    private final ToldByLog log;

    UntoldApprovals(ApprovalRepository approvals, ToldByLog log) {
        this.approvals = approvals;
        this.log = log;
    }

    /** Those of these revisions, of these verdicts, whose approval is one; read at once. */
    Set<RevisionId> among(Set<VerdictId> verdicts, Set<RevisionId> revisions) {
        List<UUID> ids = revisions.stream().map(RevisionId::value).toList();
        List<Approval> rows = approvals.findAllById(ids);
        if (rows.isEmpty()) {
            return Set.of();
        }
        List<Entry> told =
                log
                        .about(
                                verdicts.stream().map(Subject::of).collect(toSet()),
                                LoggedDecisions.APPROVALS)
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        return rows.stream()
                .filter(row -> !row.isToldBy(told))
                .map(row -> new RevisionId(row.getId()))
                .collect(toSet());
    }
}
