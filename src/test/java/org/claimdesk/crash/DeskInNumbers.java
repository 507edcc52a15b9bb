package org.claimdesk.crash;

import java.io.PrintStream;
import java.util.concurrent.locks.LockSupport;
import org.claimdesk.SomePeople;
import org.claimdesk.user.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The services in a process of their own: says how much a desk holds whenever that changed, and
 * stays until its end.
 */
final class DeskInNumbers {

    static final String WORKER = "worker";

    private DeskInNumbers() {}

    public static void main(String[] args) throws Exception {
        PrintStream answer = System.out;
        System.setOut(System.err);
        try (var context = DeskWithoutScreens.start()) {
            context.getBean(SomePeople.class).named(WORKER, Role.REVIEWER);
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            Thread.ofPlatform().daemon().start(() -> tell(jdbc, answer));
            System.in.readAllBytes();
        }
        System.exit(0);
    }

    private static void tell(JdbcClient jdbc, PrintStream answer) {
        String told = "";
        while (true) {
            String now = numbers(jdbc);
            if (!now.equals(told)) {
                answer.println(now);
                told = now;
            }
            LockSupport.parkNanos(100_000_000);
        }
    }

    private static String numbers(JdbcClient jdbc) {
        return "documents=%d receipts=%d layers=%d taken=%d unsettled=%d"
                .formatted(
                        count(jdbc, "document"),
                        count(jdbc, "receipt"),
                        count(jdbc, "layer"),
                        count(jdbc, "import_file WHERE state = 'TAKEN'"),
                        count(jdbc, "document WHERE state IN ('QUEUED', 'READING')"));
    }

    private static int count(JdbcClient jdbc, String rows) {
        return jdbc.sql("SELECT count(*) FROM " + rows).query(Integer.class).single();
    }
}
