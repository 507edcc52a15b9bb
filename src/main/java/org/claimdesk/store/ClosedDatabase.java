package org.claimdesk.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.claimdesk.shared.DiskFull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets go of all connections of an H2 database that has closed itself, as it does when a write
 * fails: the next one opens the file anew, so that the desk goes on as soon as the disk has room
 * (decision 0089). Pools take such connections for good ones, and hand them out for ever.
 */
final class ClosedDatabase implements SQLExceptionOverride {

    private static final Logger log = LoggerFactory.getLogger(ClosedDatabase.class);

    /** As H2 has it. */
    private static final int DATABASE_IS_CLOSED = 90_098;

    private static final long QUIET = Duration.ofMinutes(1).toNanos();

    private final List<HikariDataSource> pools = new CopyOnWriteArrayList<>();
    private final AtomicLong told = new AtomicLong(System.nanoTime() - QUIET);

    void watch(HikariDataSource pool) {
        pool.setExceptionOverride(this);
        pools.add(pool);
    }

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException thrown) {
        if (thrown.getErrorCode() != DATABASE_IS_CLOSED && !DiskFull.isBehind(thrown)) {
            return SQLExceptionOverride.Override.CONTINUE_EVICT;
        }
        tell();
        for (HikariDataSource pool : pools) {
            HikariPoolMXBean connections = pool.getHikariPoolMXBean();
            if (connections != null) {
                connections.softEvictConnections();
            }
        }
        return SQLExceptionOverride.Override.MUST_EVICT;
    }

    private void tell() {
        long now = System.nanoTime();
        long before = told.get();
        if (now - before >= QUIET && told.compareAndSet(before, now)) {
            log.error("The database was closed by a disk that takes no more; it is opened anew");
        }
    }
}
