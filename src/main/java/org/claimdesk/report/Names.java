package org.claimdesk.report;

import static org.claimdesk.ui.Texts.text;

import org.claimdesk.report.content.Act;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.People;
import org.claimdesk.user.Person;
import org.springframework.stereotype.Component;

/** Names of people for reports. */
@Component
class Names {

    private final People people;

    Names(People people) {
        this.people = people;
    }

    String of(UserId id) {
        return people.find(id).map(Person::name).orElseGet(() -> text("report.system"));
    }

    Act act(UserId person, java.time.Instant at) {
        return new Act(of(person), at);
    }
}
