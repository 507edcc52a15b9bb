package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.Notices;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.People;
import org.claimdesk.verdict.Answer;
import org.claimdesk.verdict.KeepOutcome;
import org.claimdesk.verdict.Refusal;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionOutcome;
import org.claimdesk.verdict.Scales;
import org.claimdesk.verdict.VerdictDetails;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WayOut;
import org.claimdesk.verdict.WorkingCopies;
import org.claimdesk.verdict.WorkingCopy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Keeps what is typed, makes revisions of it, and shows both sides where two people wrote. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class DraftDesk extends Composite<Div> implements VerdictForm.Actions {

    private final transient Verdicts verdicts;
    private final transient WorkingCopies copies;
    private final transient Scales scales;
    private final transient People people;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final Div remarks = new Div();
    private transient @Nullable Open open;
    private transient Optional<Answer> approved = Optional.empty();
    private transient Runnable made = () -> {};
    private transient Consumer<WayOut> ways = way -> {};

    /** What is open: the claim, its form, and what was kept of it. */
    private record Open(ClaimId claim, VerdictForm form, OpenCopy copy, LastWords last) {}

    DraftDesk(
            Verdicts verdicts,
            WorkingCopies copies,
            Scales scales,
            People people,
            CurrentUser user,
            Clock clock) {
        this.clock = clock;
        this.verdicts = verdicts;
        this.copies = copies;
        this.scales = scales;
        this.people = people;
        this.user = user;
    }

    void onMade(Runnable listener) {
        made = listener;
    }

    void onWayOut(Consumer<WayOut> listener) {
        ways = listener;
    }

    /**
     * @param verdict as it stands now
     */
    void open(ClaimId claim, Optional<VerdictDetails> verdict) {
        OpenCopy copy = new OpenCopy(copies, claim);
        VerdictForm form = new VerdictForm(scales.current(), verdicts.matter(claim), clock, this);
        open = new Open(claim, form, copy, new LastWords(copy));
        form.add(current().last());
        form.leavesOut(verdicts.leftOut(claim));
        approved = verdict.flatMap(VerdictDetails::approvedAnswer);
        getContent().removeAll();
        getContent().add(remarks, form);
        show(copy.now());
        warnWhereOvertaken(verdict.map(VerdictDetails::latest));
    }

    boolean isOpen() {
        return open != null;
    }

    void close() {
        open = null;
    }

    /**
     * @param verdict as it stands now
     */
    void contentChanged(Optional<VerdictDetails> verdict) {
        approved = verdict.flatMap(VerdictDetails::approvedAnswer);
        current().form().refer(verdicts.matter(current().claim()));
        current().form().leavesOut(verdicts.leftOut(current().claim()));
        check(current().copy().now().answer());
    }

    @Override
    public void typed(Answer answer) {
        isKept(answer);
        current().last().heard();
    }

    @Override
    public void save(Answer answer) {
        if (isKept(answer)) {
            made(
                    verdicts.save(current().claim(), current().copy().now()),
                    answer,
                    "verdict.saved",
                    "verdict.saved.refused");
        }
    }

    @Override
    public void submit(Answer answer) {
        if (isKept(answer)) {
            made(
                    verdicts.submit(current().claim(), current().copy().now()),
                    answer,
                    "verdict.submitted",
                    "verdict.submitted.refused");
        }
    }

    @Override
    public void lead(WayOut way) {
        ways.accept(way);
    }

    /** Answers false where the person has to choose first between two windows. */
    private boolean isKept(Answer answer) {
        OpenCopy copy = current().copy();
        return answer.equals(copy.now().answer()) || isKept(copy.keep(answer), answer);
    }

    private boolean isKept(KeepOutcome outcome, Answer typed) {
        return switch (outcome) {
            case KeepOutcome.Kept(WorkingCopy copy) -> {
                copy.keptAt().ifPresent(current().form()::kept);
                current().form().refuseNothing();
                check(copy.answer());
                yield true;
            }
            case KeepOutcome.TypedElsewhere(WorkingCopy there) -> {
                choose(there, typed);
                yield false;
            }
        };
    }

    private void made(RevisionOutcome outcome, Answer answer, String done, String refused) {
        switch (outcome) {
            case RevisionOutcome.Made(RevisionDetails revision) -> {
                current().copy().close();
                remarks.removeAll();
                Notices.success(text(done, revision.number()));
                made.run();
            }
            case RevisionOutcome.Refused(List<Refusal> reasons) ->
                    current().form().refuse(text(refused), reasons);
            case RevisionOutcome.Conflict(RevisionDetails theirs) -> choose(theirs, answer);
            case RevisionOutcome.TypedElsewhere(WorkingCopy there) ->
                    choose(there, current().copy().now().answer());
        }
    }

    /** Somebody else made a revision meanwhile, or the same person in another window. */
    private void choose(RevisionDetails theirs, Answer mine) {
        UserId author = theirs.snapshot().author();
        boolean isMine = author.equals(user.id());
        String name = people.nameOf(author);
        var both =
                new ConflictDialog.Both(
                        whatHappened(theirs, isMine ? Optional.empty() : Optional.of(name)),
                        isMine ? text("verdict.conflict.other-window") : name,
                        theirs.snapshot(),
                        verdicts.preview(current().claim(), mine));
        new ConflictDialog(both, () -> follow(theirs.number(), mine), this::discard).open();
    }

    private static String whatHappened(RevisionDetails theirs, Optional<String> somebodyElse) {
        return theirs.isAltered()
                ? text("verdict.altered", theirs.number())
                : somebodyElse
                        .map(name -> text("verdict.conflict.what", name))
                        .orElseGet(() -> text("verdict.conflict.other-window.what"));
    }

    /** The same person typed in another window meanwhile. */
    private void choose(WorkingCopy there, Answer mine) {
        ClaimId claim = current().claim();
        var both =
                new ConflictDialog.Both(
                        text("verdict.conflict.other-window.what"),
                        text("verdict.conflict.other-window"),
                        verdicts.preview(claim, there.answer()),
                        verdicts.preview(claim, mine));
        new ConflictDialog(
                        both,
                        () -> isKept(current().copy().keep(mine, there), mine),
                        () -> show(there))
                .open();
    }

    private void follow(int number, Answer mine) {
        WorkingCopy now = current().copy().now();
        var there = new WorkingCopy(now.answer(), number, now.sequence(), now.keptAt());
        isKept(current().copy().keep(mine, there), mine);
        remarks.removeAll();
        Notices.success(text("verdict.conflict.kept-mine", number));
    }

    private void discard() {
        current().copy().close();
        copies.discard(current().claim(), current().copy().now());
        made.run();
    }

    private void show(WorkingCopy copy) {
        current().copy().take(copy);
        VerdictForm form = current().form();
        form.show(copy.answer());
        current().last().settle();
        copy.keptAt().ifPresentOrElse(form::kept, form::keptNothing);
        check(copy.answer());
    }

    private void check(Answer answer) {
        current()
                .form()
                .check(
                        verdicts.check(current().claim(), answer),
                        approved.filter(answer::equals).isPresent());
    }

    private void warnWhereOvertaken(Optional<RevisionDetails> latest) {
        remarks.removeAll();
        WorkingCopy copy = current().copy().now();
        latest.filter(theirs -> copy.keptAt().isPresent() && theirs.number() > copy.basedOn())
                .ifPresent(theirs -> remarks.add(overtaken(theirs, copy.answer())));
    }

    private Div overtaken(RevisionDetails theirs, Answer mine) {
        Button compare =
                new Button(text("verdict.conflict.compare"), click -> choose(theirs, mine));
        Div banner =
                new Div(
                        new Span(
                                text(
                                        "verdict.conflict.overtaken",
                                        people.nameOf(theirs.snapshot().author()),
                                        theirs.number())),
                        compare);
        banner.addClassNames("banner", "small");
        return banner;
    }

    private Open current() {
        return Objects.requireNonNull(open, "No claim is open");
    }
}
