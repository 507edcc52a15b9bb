package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.OutsideLink;
import org.claimdesk.ui.Times;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.claimdesk.verdict.Decisions;
import org.claimdesk.verdict.EmbargoDetails;
import org.claimdesk.verdict.Refusal;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionState;
import org.claimdesk.verdict.VerdictDetails;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What an editor can do with the latest revision, and with the one that is public. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class DecisionBar extends Composite<Div> {

    private final transient Decisions decisions;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final Div obstacles = new Div();
    private final Div buttons = new Div();
    private final transient Deciding deciding = new Deciding();

    DecisionBar(Decisions decisions, CurrentUser user, Clock clock) {
        this.clock = clock;
        this.decisions = decisions;
        this.user = user;
        buttons.addClassName("buttons");
        getContent().addClassName("decision-bar");
        getContent().add(obstacles, buttons);
    }

    void onDecision(Runnable listener) {
        deciding.onDecision(listener);
    }

    void show(VerdictDetails verdict) {
        obstacles.removeAll();
        buttons.removeAll();
        if (!user.may(Roles.EDITOR)) {
            buttons.add(remark(text("verdict.bar.editors-only")));
            return;
        }
        RevisionDetails latest = verdict.latest();
        if (latest.state() == RevisionState.SUBMITTED) {
            offerDecision(verdict.claim(), latest);
        } else if (latest.state() == RevisionState.APPROVED) {
            offerPublication(verdict, latest);
        } else {
            buttons.add(
                    remark(
                            text(
                                    latest.state() == RevisionState.PUBLISHED
                                            ? "verdict.bar.published"
                                            : "verdict.bar.nothing")));
        }
        verdict.published().ifPresent(stands -> offerWithdrawal(verdict.claim(), stands));
    }

    private void offerDecision(ClaimId claim, RevisionDetails shown) {
        List<Refusal> reasons = decisions.obstaclesToApproval(claim);
        Button approve =
                primary(
                        text("verdict.approve"),
                        () ->
                                deciding.endAtOnce(
                                        decisions.approve(claim, shown.id(), shown.hash()),
                                        text("verdict.approved", shown.number())));
        approve.setEnabled(reasons.isEmpty());
        if (!reasons.isEmpty()) {
            obstacles.add(
                    RefusalBox.of(text("verdict.approve.blocked"), reasons, Set.of(), way -> {}));
        }
        Button giveBack =
                new Button(
                        text("verdict.return"),
                        click ->
                                deciding.open(
                                        new NoteDialog(
                                                NoteDialog.Words.of(
                                                        "verdict.return.dialog.", shown.number()),
                                                note ->
                                                        deciding.end(
                                                                decisions.giveBack(
                                                                        claim, shown.id(), note),
                                                                text("verdict.return.done")))));
        buttons.add(approve, giveBack, remark(text("verdict.approve.signs", shown.number())));
    }

    private void offerPublication(VerdictDetails verdict, RevisionDetails shown) {
        boolean isCorrection = verdict.published().isPresent();
        String label = text(isCorrection ? "verdict.publish.correction" : "verdict.publish");
        Button publish =
                primary(
                        label,
                        () ->
                                deciding.open(
                                        new PublishDialog(
                                                shown,
                                                verdict.published(),
                                                verdict.overtakenEmbargo(),
                                                clock,
                                                publication(verdict, shown))));
        List<Refusal> reasons = decisions.obstaclesToPublication(verdict.claim());
        if (!reasons.isEmpty()) {
            publish.setEnabled(false);
            obstacles.add(
                    RefusalBox.of(text("verdict.publish.blocked"), reasons, Set.of(), way -> {}));
        }
        buttons.add(publish, remark(text("verdict.publish.approved", shown.number())));
        shown.embargo().map(DecisionBar::embargo).ifPresent(buttons::add);
    }

    private static Span embargo(EmbargoDetails embargo) {
        Span remark =
                remark(
                        text(
                                "verdict.publish.embargo",
                                embargo.notBefore().map(Times::format).orElse("")));
        embargo.url()
                .ifPresent(
                        url ->
                                remark.add(
                                        new Text(" " + text("verdict.publish.embargo-at") + " "),
                                        OutsideLink.to(url)));
        return remark;
    }

    private PublishDialog.Actions publication(VerdictDetails verdict, RevisionDetails shown) {
        return new PublishDialog.Actions() {

            @Override
            public List<Refusal> embargo(EmbargoDetails wanted) {
                return deciding.end(
                        decisions.embargo(verdict.claim(), shown.id(), wanted),
                        text(
                                wanted.notBefore().isPresent()
                                        ? "verdict.embargo.done"
                                        : "verdict.embargo.lifted"));
            }

            @Override
            public List<Refusal> publish(Optional<String> url, String note) {
                return deciding.end(
                        verdict.published().isPresent()
                                ? decisions.correct(verdict.claim(), shown.id(), url, note)
                                : decisions.publish(verdict.claim(), shown.id(), url),
                        text("verdict.publish.done", shown.number()));
            }
        };
    }

    private void offerWithdrawal(ClaimId claim, RevisionDetails stands) {
        if (stands.snapshot().author().equals(user.id())) {
            buttons.add(remark(text("verdict.withdraw.yours", stands.number())));
            return;
        }
        Button withdraw =
                new Button(
                        text("verdict.withdraw", stands.number()),
                        click ->
                                deciding.open(
                                        new NoteDialog(
                                                NoteDialog.Words.of(
                                                        "verdict.withdraw.dialog.",
                                                        stands.number()),
                                                note ->
                                                        deciding.end(
                                                                decisions.withdraw(
                                                                        claim, stands.id(), note),
                                                                text("verdict.withdraw.done")))));
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        buttons.add(withdraw);
    }

    private static Button primary(String label, Runnable pressed) {
        Button button = new Button(label, click -> pressed.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static Span remark(String words) {
        Span remark = new Span(words);
        remark.addClassNames("remark", "small", "muted");
        return remark;
    }
}
