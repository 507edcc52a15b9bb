package org.claimdesk.report;

import static org.claimdesk.ui.Texts.text;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.audit.LogHead;
import org.claimdesk.report.content.Act;
import org.claimdesk.report.content.LogPosition;
import org.claimdesk.report.content.Publisher;
import org.claimdesk.report.content.ReportHead;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.report.content.Tally;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.user.Desk;
import org.claimdesk.user.DeskSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a report's claims and the head of the audit log in one transaction that sees one moment,
 * whatever others do meanwhile.
 */
@Component
class ReportReading {

    /** What was read besides the claims, which went into the spool. */
    record Read(ReportHead head, LogHead log) {}

    private final ScopedClaims scoped;
    private final ReportedClaims claims;
    private final AuditLog log;
    private final Desk desk;
    private final Names names;
    private final ReportTitles titles;
    private final Clock clock;
    private final EntityManager entities;
    private final TransactionTemplate oneMoment;
    private final TransactionTemplate beside;

    ReportReading(
            ScopedClaims scoped,
            ReportedClaims claims,
            AuditLog log,
            Desk desk,
            Names names,
            ReportTitles titles,
            Clock clock,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.scoped = scoped;
        this.claims = claims;
        this.log = log;
        this.desk = desk;
        this.names = names;
        this.titles = titles;
        this.clock = clock;
        this.entities = entities;
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setReadOnly(true);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.beside = new TransactionTemplate(transactions);
        this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    Read read(ReportDetails report, ReportSpool spool, ReportProgress progress) throws IOException {
        Read read =
                Objects.requireNonNull(
                        oneMoment.execute(status -> readAll(report, spool, progress)));
        spool.finish();
        return read;
    }

    private Read readAll(ReportDetails report, ReportSpool spool, ReportProgress progress) {
        LogHead head = log.head();
        // Progress is written and cancelling is read past this transaction, which sees only its
        // own moment.
        List<ClaimId> ids =
                scoped.of(
                        report.scope(),
                        () -> beside.executeWithoutResult(status -> progress.stopIfCancelled()));
        beside.executeWithoutResult(status -> progress.begin(ids.size()));
        ReportedClaims.Reader reader = claims.reader();
        Tally tally = Tally.NONE;
        for (int i = 0; i < ids.size(); i++) {
            int done = i;
            beside.executeWithoutResult(status -> progress.tell(done));
            ReportedClaim claim = reader.read(ids.get(i));
            spool.add(claim);
            tally = tally.and(claim);
            entities.clear();
        }
        return new Read(head(report, head, ids.size(), tally), head);
    }

    private ReportHead head(ReportDetails report, LogHead log, int claims, Tally tally) {
        DeskSettings settings = desk.current();
        return new ReportHead(
                report.id(),
                report.title(),
                text("report.title", report.title()),
                titles.scope(report),
                new Publisher(settings.organisation(), settings.url(), settings.language()),
                settings.zone(),
                new Act(names.of(report.askedBy()), clock.instant()),
                new LogPosition(log.position(), log.hash()),
                claims,
                tally);
    }
}
