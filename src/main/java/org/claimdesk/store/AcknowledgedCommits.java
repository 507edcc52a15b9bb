package org.claimdesk.store;

import java.sql.SQLException;
import org.claimdesk.shared.MaybeSavedException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Lets no transaction that may have changed something return to its caller before the disk was
 * forced.
 */
final class AcknowledgedCommits implements TransactionExecutionListener {

    private final CommitForce disk;

    AcknowledgedCommits(CommitForce disk) {
        this.disk = disk;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || !transaction.isNewTransaction() || transaction.isReadOnly()) {
            return;
        }
        try {
            disk.force();
        } catch (SQLException e) {
            throw new MaybeSavedException(e);
        }
    }
}
