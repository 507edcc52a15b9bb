package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.People;
import org.claimdesk.user.Roles;
import org.claimdesk.verdict.RevisionState;
import org.claimdesk.verdict.VerdictPaths;
import org.claimdesk.verdict.Waiting;
import org.claimdesk.verdict.WaitingPage;
import org.claimdesk.verdict.WaitingPart;
import org.claimdesk.verdict.WaitingVerdicts;
import org.claimdesk.verdict.ui.Looks;

/** What the home screen shows of verdicts under way. */
@org.springframework.stereotype.Component
class HomeOfVerdicts {

    private final WaitingVerdicts waiting;
    private final People people;
    private final CurrentUser current;

    HomeOfVerdicts(WaitingVerdicts waiting, People people, CurrentUser current) {
        this.waiting = waiting;
        this.people = people;
        this.current = current;
    }

    /**
     * What editors may decide on, and what they may publish when there is any; an auditor, who
     * decides nothing, sees all of it.
     */
    List<HomeSection> waitingForEditors() {
        boolean decides = current.may(Roles.EDITOR);
        WaitingPage submitted = first(decides ? WaitingPart.TO_DECIDE : WaitingPart.SUBMITTED);
        WaitingPage approved = first(decides ? WaitingPart.TO_PUBLISH : WaitingPart.APPROVED);
        List<HomeSection> sections = new ArrayList<>();
        sections.add(section(text("workbench.home.approval"), submitted));
        if (!approved.isEmpty()) {
            sections.add(section(text("workbench.home.approved"), approved));
        }
        return sections;
    }

    private HomeSection section(String title, WaitingPage page) {
        return new HomeSection(title)
                .leadingTo(VerdictPaths.APPROVALS)
                .show(
                        page.rows(),
                        page.total(),
                        one -> row(one, VerdictPaths.approval(one.claim()), true),
                        text("workbench.home.approval.none"));
    }

    WaitingPage mine() {
        return first(WaitingPart.MINE);
    }

    /** What the author submitted, and what came back. */
    HomeSection submitted(WaitingPage mine) {
        return new HomeSection(text("workbench.home.submitted"))
                .leadingTo(VerdictPaths.APPROVALS)
                .show(
                        mine.rows(),
                        mine.total(),
                        one ->
                                row(
                                        one,
                                        one.state() == RevisionState.RETURNED
                                                ? ClaimPaths.claim(one.claim())
                                                : VerdictPaths.approval(one.claim()),
                                        false),
                        text("workbench.home.submitted.none"));
    }

    private WaitingPage first(WaitingPart part) {
        return waiting.first(part, HomeSection.ROWS);
    }

    private Component row(Waiting one, String path, boolean named) {
        List<Component> facts = new ArrayList<>();
        facts.add(Looks.chip(one.state()));
        if (one.isAltered()) {
            facts.add(HomeSection.fact(text("verdict.altered", one.number())));
        }
        one.rating().map(Looks::chip).ifPresent(facts::add);
        if (one.isChanged()) {
            facts.add(Looks.changed());
        }
        if (named) {
            facts.add(HomeSection.fact(people.nameOf(one.author())));
        }
        facts.add(new TimeLabel(one.since()));
        return HomeSection.row(
                HomeSection.quoted(path, one.statement()), facts.toArray(Component[]::new));
    }
}
