package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.audit.LogFilter;
import org.claimdesk.audit.LogPaths;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.ui.Times;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.People;
import org.claimdesk.user.Person;

/** What the home screen tells of others: what happened since the person was last here. */
@org.springframework.stereotype.Component
class HomeOfOthers {

    /** The latest steps on one thing; the thing itself tells the others. */
    private static final int STEPS = 3;

    private final DoneByOthers done;
    private final AuditLog log;
    private final People people;
    private final CurrentUser current;

    HomeOfOthers(DoneByOthers done, AuditLog log, People people, CurrentUser current) {
        this.done = done;
        this.log = log;
        this.people = people;
        this.current = current;
    }

    /** What others did to my claims and articles. */
    HomeSection sinceLastVisit() {
        Optional<Instant> visit = log.visitBefore(current.id());
        HomeSection section = new HomeSection(text("workbench.home.since")).leadingTo(path(visit));
        visit.ifPresent(
                then -> section.remark(text("workbench.home.since.when", Times.format(then))));
        List<Happening> happened = visit.map(done::since).orElse(List.of());
        return section.show(
                byThing(happened),
                this::row,
                visit.isEmpty()
                        ? text("workbench.home.since.first")
                        : text("workbench.home.since.none"));
    }

    /** For those who read the log rather than work on claims: how much was added to it. */
    HomeSection logSinceLastVisit() {
        Optional<Instant> visit = log.visitBefore(current.id());
        long entries = log.count(new LogFilter(visit.orElse(null), null, null, null, null, null));
        return new HomeSection(text("workbench.home.log"))
                .leadingTo(path(visit))
                .show(
                        List.of(entries),
                        count ->
                                HomeSection.fact(
                                        visit.isEmpty()
                                                ? text(
                                                        "workbench.home.log.all",
                                                        Formats.number(count))
                                                : text(
                                                        "workbench.home.log.since",
                                                        Formats.number(count),
                                                        Times.format(visit.get()))),
                        "");
    }

    private static List<List<Happening>> byThing(List<Happening> happened) {
        return List.copyOf(
                happened.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Happening::path, LinkedHashMap::new, Collectors.toList()))
                        .values());
    }

    private Component row(List<Happening> toOne) {
        Happening latest = toOne.getFirst();
        UnorderedList steps = new UnorderedList();
        toOne.stream().limit(STEPS).forEach(one -> steps.add(step(one)));
        return HomeSection.row(HomeSection.quoted(latest.path(), latest.title()), steps);
    }

    private ListItem step(Happening one) {
        return new ListItem(
                HomeSection.fact(
                        text(
                                "workbench.since." + one.action(),
                                people.find(one.person()).map(Person::name).orElse(""),
                                one.times())),
                new TimeLabel(one.last()));
    }

    private static String path(Optional<Instant> visit) {
        return visit.map(then -> LogPaths.since(LocalDate.ofInstant(then, Times.zone())))
                .orElse(LogPaths.LIST);
    }
}
