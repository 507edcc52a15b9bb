package org.claimdesk.crash;

import java.util.List;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.Role;
import org.springframework.context.ConfigurableApplicationContext;

/** Does once what {@link DeskUnderLoad} does until its death, and ends. */
class DeskRehearsal {

    private static final int ROUNDS = 5;

    private DeskRehearsal() {}

    public static void main(String[] args) {
        try (ConfigurableApplicationContext context = DeskWithoutScreens.start()) {
            SomePeople people = context.getBean(SomePeople.class);
            UserId person = people.named("worker", Role.REVIEWER, Role.EDITOR);
            NewsroomWork work = context.getBean(NewsroomWork.class);
            for (int round = 0; round < ROUNDS; round++) {
                people.as(person, () -> work.once(saved -> {}));
            }
            people.as(person, () -> context.getBean(LedgerCheck.class).of(List.of()));
        }
        System.exit(0);
    }
}
