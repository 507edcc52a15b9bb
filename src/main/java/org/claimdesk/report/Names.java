package org.claimdesk.report;

import static org.claimdesk.ui.Texts.text;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.report.content.Act;
import org.claimdesk.report.content.ReportedPerson;
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

    ReportedPerson of(UserId id) {
        Optional<Person> known = people.find(id);
        return new ReportedPerson(
                id,
                known.map(Person::name).orElseGet(() -> text("report.system")),
                known.map(Person::signInName));
    }

    Act act(UserId person, Instant at) {
        return new Act(of(person), at);
    }
}
