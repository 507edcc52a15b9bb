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
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.Waiting;
import org.claimdesk.verdict.ui.Looks;

/** What the home screen shows of verdicts under way. */
@org.springframework.stereotype.Component
class HomeOfVerdicts {

    private final Verdicts verdicts;
    private final People people;
    private final CurrentUser current;

    HomeOfVerdicts(Verdicts verdicts, People people, CurrentUser current) {
        this.verdicts = verdicts;
        this.people = people;
        this.current = current;
    }

    /** What editors may decide on; an auditor, who decides nothing, sees all of it. */
    HomeSection waitingForApproval() {
        boolean decides = current.may(Roles.EDITOR);
        List<Waiting> waiting =
                verdicts.waiting().stream().filter(one -> !decides || one.isForMe()).toList();
        return new HomeSection(text("workbench.home.approval"))
                .leadingTo(VerdictPaths.APPROVALS)
                .show(
                        waiting,
                        one -> row(one, VerdictPaths.approval(one.claim()), true),
                        text("workbench.home.approval.none"));
    }

    List<Waiting> mine() {
        return verdicts.mine();
    }

    /** What the author submitted, and what came back. */
    HomeSection submitted(List<Waiting> mine) {
        return new HomeSection(text("workbench.home.submitted"))
                .leadingTo(VerdictPaths.APPROVALS)
                .show(
                        mine,
                        one ->
                                row(
                                        one,
                                        one.state() == RevisionState.RETURNED
                                                ? ClaimPaths.claim(one.claim())
                                                : VerdictPaths.approval(one.claim()),
                                        false),
                        text("workbench.home.submitted.none"));
    }

    private Component row(Waiting one, String path, boolean named) {
        List<Component> facts = new ArrayList<>();
        facts.add(Looks.chip(one.state()));
        one.rating().map(Looks::chip).ifPresent(facts::add);
        if (named) {
            facts.add(HomeSection.fact(people.nameOf(one.author())));
        }
        facts.add(new TimeLabel(one.since()));
        return HomeSection.row(
                HomeSection.quoted(path, one.statement()), facts.toArray(Component[]::new));
    }
}
