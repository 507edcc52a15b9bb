package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.SectionHeader;
import org.claimdesk.ui.Texts;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.People;
import org.claimdesk.user.Roles;
import org.claimdesk.verdict.DecisionOutcome;
import org.claimdesk.verdict.Matter;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionState;
import org.claimdesk.verdict.VerdictDetails;
import org.claimdesk.verdict.VerdictPaths;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WayOut;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The verdict on a claim: to be drafted, or to be read while it waits for a decision. */
@StyleSheet("claimdesk/verdict/revision.css")
@StyleSheet("claimdesk/verdict/drafting.css")
@StyleSheet("claimdesk/verdict/rating.css")
@StyleSheet("claimdesk/verdict/rationale-editor.css")
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class VerdictPanel extends Composite<Section> {

    private static final int STEPS = 12;

    private final transient Verdicts verdicts;
    private final transient CurrentUser user;
    private final transient People people;
    private final transient DocumentOrigins origins;
    private final DraftDesk desk;
    private final SectionHeader header = new SectionHeader(text("verdict.title"));
    private final Div body = new Div();
    private final Banners banners;
    private transient Optional<ClaimId> claim = Optional.empty();
    private transient Consumer<WayOut> ways = way -> {};
    private transient Runnable changed = () -> {};

    VerdictPanel(
            Verdicts verdicts,
            CurrentUser user,
            People people,
            DocumentOrigins origins,
            DraftDesk desk) {
        this.verdicts = verdicts;
        this.user = user;
        this.people = people;
        this.origins = origins;
        this.desk = desk;
        banners = new Banners(people::nameOf);
        getContent().addClassName("verdict-panel");
        getContent().setAriaLabel(text("verdict.title"));
        getContent().add(header, body);
        desk.onMade(this::reload);
        desk.onWayOut(way -> ways.accept(way));
    }

    /** Where refusals lead that can only be dealt with elsewhere on the page. */
    public void onWayOut(Consumer<WayOut> listener) {
        ways = listener;
    }

    /** Told after a revision was made or recalled. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    public void show(ClaimId id) {
        claim = Optional.of(id);
        draw(id);
    }

    /** The claim's words or its evidence have changed: what is typed stays as it is. */
    public void contentChanged() {
        claim.map(verdicts::of)
                .ifPresent(
                        verdict -> {
                            if (desk.isOpen()) {
                                desk.contentChanged(verdict);
                            }
                            tell(verdict);
                        });
    }

    /** The numbers by which the rationale that stands here refers to evidence. */
    public Map<EvidenceId, Integer> numbers() {
        return claim.map(this::shown).map(Matter::numbers).orElse(Map.of());
    }

    /** What is written refers to what is linked now, what is read to what was frozen. */
    private Matter shown(ClaimId id) {
        return Optional.of(id)
                .filter(any -> !desk.isOpen())
                .flatMap(verdicts::of)
                .map(verdict -> verdict.latest().snapshot().matter())
                .orElseGet(() -> verdicts.matter(id));
    }

    private void reload() {
        claim.ifPresent(this::draw);
        changed.run();
    }

    private void draw(ClaimId id) {
        Optional<VerdictDetails> verdict = verdicts.of(id);
        body.removeAll();
        body.add(banners);
        tell(verdict);
        boolean waits =
                verdict.map(details -> details.latest().state() == RevisionState.SUBMITTED)
                        .orElse(false);
        if (user.may(Roles.REVIEWER) && !waits) {
            desk.open(id, verdict);
            body.add(desk);
            verdict.ifPresent(details -> body.add(foot(id, details)));
            return;
        }
        desk.close();
        if (verdict.isPresent()) {
            body.add(reading(id, verdict.get()));
        } else {
            body.add(new Paragraph(text("verdict.nothing-yet")));
        }
        verdict.ifPresent(details -> body.add(foot(id, details)));
    }

    private void tell(Optional<VerdictDetails> verdict) {
        header.remark(verdict.map(VerdictPanel::remark).orElse(""));
        banners.show(verdict);
    }

    private static String remark(VerdictDetails verdict) {
        RevisionDetails latest = verdict.latest();
        String state = Texts.nameOf("verdict.state", latest.state());
        return verdict.isOvertakenByContent()
                ? text("verdict.remark.changed", latest.number(), state)
                : text("verdict.remark", latest.number(), state);
    }

    private Div reading(ClaimId id, VerdictDetails verdict) {
        RevisionDetails latest = verdict.latest();
        Div reading = new Div();
        if (!latest.isAltered()) {
            reading.add(new RevisionSheet(latest));
        }
        reading.addClassName("waiting");
        boolean isMine = latest.snapshot().author().equals(user.id());
        if (latest.state() == RevisionState.SUBMITTED) {
            reading.add(
                    new Paragraph(
                            text(isMine ? "verdict.waits.yours" : "verdict.waits.somebodys")));
        }
        if (latest.state() == RevisionState.SUBMITTED && isMine && user.may(Roles.REVIEWER)) {
            reading.add(new Button(text("verdict.recall"), click -> recall(id, latest)));
        }
        return reading;
    }

    private void recall(ClaimId id, RevisionDetails shown) {
        switch (verdicts.recall(id, shown.id())) {
            case DecisionOutcome.Done done -> Notices.success(text("verdict.recalled"));
            case DecisionOutcome.Refused refused ->
                    Notices.refusal(
                            text("verdict.recall.refused"),
                            refused.reasons().stream()
                                    .map(RefusalTexts::of)
                                    .map(org.claimdesk.ui.Reason::new)
                                    .toList());
        }
        reload();
    }

    private Div foot(ClaimId id, VerdictDetails verdict) {
        Anchor history = new Anchor(VerdictPaths.history(id), text("verdict.history"));
        Anchor decide = new Anchor(VerdictPaths.approval(id), text("verdict.decide"));
        CopyForCms copy = new CopyForCms(origins, verdict.toldLast().orElseGet(verdict::latest));
        Div links = new Div(history, decide, copy);
        links.addClassNames("links", "small");
        Div foot = new Div(links, new Timeline(verdict, people::nameOf, STEPS));
        foot.addClassName("foot");
        return foot;
    }
}
