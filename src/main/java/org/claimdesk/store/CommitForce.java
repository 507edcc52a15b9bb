package org.claimdesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * Makes H2 write to the disk what was committed: its own commit leaves that to the operating
 * system. Commits that wait at the same time share one force. Decision 0031.
 */
final class CommitForce {

    private final DataSource owner;
    private final AtomicLong requests = new AtomicLong();
    private final ReentrantLock forcing = new ReentrantLock();
    private long forced;

    /**
     * @param owner connections of a user who may force: H2 asks for an administrator
     */
    CommitForce(DataSource owner) {
        this.owner = owner;
    }

    /** Returns when everything committed before the call lies on the disk. */
    void force() throws SQLException {
        long mine = requests.incrementAndGet();
        forcing.lock();
        try {
            if (forced >= mine) {
                return;
            }
            long upTo = requests.get();
            try (Connection connection = owner.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
            forced = upTo;
        } finally {
            forcing.unlock();
        }
    }
}
