package org.claimdesk.verdict.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.verdict.Answer;
import org.claimdesk.verdict.KeepOutcome;
import org.claimdesk.verdict.PlainRationale;
import org.claimdesk.verdict.RationaleJson;
import org.claimdesk.verdict.RevisionOutcome;
import org.claimdesk.verdict.SomeClaim;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopies;
import org.claimdesk.verdict.WorkingCopy;
import org.claimdesk.verdict.ui.LastWordsTaking.Sent;
import org.claimdesk.verdict.ui.LastWordsTaking.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

/** What a window sends while it goes away comes past its screen, before or after what that told. */
@OnDatabase
class LastWordsTest extends DraftViewTest {

    @Autowired private Verdicts verdicts;
    @Autowired private WorkingCopies copies;
    @Autowired private SomeClaim some;

    private final LastWordsTaking taking = new LastWordsTaking();
    private ClaimId claim;

    @BeforeEach
    void openAClaim() {
        claim = some.markedBy(viewer);
        UI.getCurrent().navigate("claims/" + claim);
    }

    @Test
    void areKeptBesideWhatWasChosen() {
        choose("Half true");
        type("The office says");

        send(window(), "The office says so.", "By definition.", true);

        assertThat(kept())
                .isEqualTo(
                        new Answer(
                                Optional.of("HALF_TRUE"),
                                PlainRationale.of("The office says so."),
                                Optional.empty(),
                                Optional.of("By definition.")));
    }

    @Test
    void areNotOverwrittenByWhatTheScreenTellsLate() {
        UUID window = window();
        send(window, "The office says so.", "", true);

        type("The office");
        choose("Half true");

        assertThat(kept().rationale()).isEqualTo(PlainRationale.of("The office says so."));
        assertThat(kept().rating()).contains("HALF_TRUE");
    }

    @Test
    void areFollowedByOthersWhereTheWindowWasOnlyHidden() {
        send(window(), "The office", "", false);

        type("The office says so.");

        assertThat(kept().rationale()).isEqualTo(PlainRationale.of("The office says so."));
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void doNotOverwriteWhatWasTypedInAnotherWindowMeanwhile() {
        type("Here");
        UUID left = window();
        WorkingCopy here = copies.open(claim);
        copies.keep(
                claim,
                new WorkingCopy(SomeClaim.answer("There"), 0, here.sequence(), here.keptAt()));

        send(left, "Here, too.", "", true);

        assertThat(kept().rationale()).isEqualTo(PlainRationale.of("There"));
    }

    @Test
    void ofAPageThatAnotherReplacedEndNothingThere() {
        UUID gone = window();
        UUID newest = attachAgain();

        send(gone, "The office", "", true);
        type("The office says so.");
        send(gone, "The off", "", true);

        assertThat(newest).isNotEqualTo(gone);
        assertThat(kept().rationale()).isEqualTo(PlainRationale.of("The office says so."));
    }

    @Test
    void areKeptOfAPageThatAnotherReplacedWhereNothingWasTypedSince() {
        UUID gone = window();
        attachAgain();

        send(gone, "The office", "", true);

        assertThat(kept().rationale()).isEqualTo(PlainRationale.of("The office"));
    }

    @Test
    void areFollowedByOthersWhereTheFormIsShownAgain() {
        send(window(), "The office", "", true);
        attachAgain();

        type("The office says so.");

        assertThat(kept().rationale()).isEqualTo(PlainRationale.of("The office says so."));
    }

    /** As Flow does with every component where its page has to be built anew. */
    private UUID attachAgain() {
        LastWords words = findInView(LastWords.class).single();
        var form = words.getParent().orElseThrow().getElement();
        words.getElement().removeFromParent();
        form.appendChild(words.getElement());
        return window();
    }

    @Test
    void areAwaitedLongestWhereSomethingWasTypedLast() {
        OpenCopies open = OpenCopies.of(new WrappedHttpSession(session()));
        UUID window = window();
        for (int other = 0; other < 60; other++) {
            open.add(new OpenCopy(copies, claim));
            if (other == 40) {
                type("The office");
            }
        }

        send(window, "The office says so.", "", true);

        assertThat(kept().rationale()).isEqualTo(PlainRationale.of("The office says so."));
    }

    @Test
    void becomeADraftOnWhatTheirWindowShowedWhereAnotherSubmitted() {
        some.interview(viewer, claim, Stance.SUPPORTS);
        UI.getCurrent().navigate("claims/" + claim);
        type("Here");
        UUID left = window();
        WorkingCopy here = copies.open(claim);
        var there = SomeClaim.answer("There");
        var typed = new WorkingCopy(there, 0, here.sequence(), here.keptAt());
        var submitted = ((KeepOutcome.Kept) copies.keep(claim, typed)).copy();
        assertThat(verdicts.submit(claim, submitted)).isInstanceOf(RevisionOutcome.Made.class);

        send(left, "Here, too.", "", true);

        assertThat(copies.open(claim))
                .returns(0, WorkingCopy::basedOn)
                .returns(PlainRationale.of("Here, too."), copy -> copy.answer().rationale());
        assertThat(verdicts.of(claim).orElseThrow().latest().snapshot().answer()).isEqualTo(there);
    }

    @Test
    void bringNoCopyBackOfWhichARevisionWasMade() {
        some.interview(viewer, claim, Stance.SUPPORTS);
        UI.getCurrent().navigate("claims/" + claim);
        UUID window = window();
        type("The office says so.");
        choose("Half true");
        press("Submit for approval");

        send(window, "The office says so. And", "", true);

        assertThat(copies.open(claim).keptAt()).isEmpty();
        assertThat(verdicts.of(claim)).isPresent();
    }

    @Test
    void changeNothingWhereNothingWasTyped() {
        send(window(), "", "", true);

        assertThat(copies.open(claim).keptAt()).isEmpty();
    }

    @Test
    void areRefusedWhereAnEditorWroteNoSuchThing() {
        UUID window = window();
        var sent = new Sent(true, new Words("[{\"x\":1}]", ""));

        assertThatThrownBy(() -> taking.take(window, sent, session()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofAWindowThatTheSessionDoesNotKnowAreLetGo() {
        UUID window = window();

        taking.take(window, new Sent(true, new Words("[]", "Theirs")), new MockHttpSession());

        assertThat(copies.open(claim).keptAt()).isEmpty();
    }

    @Test
    void areAwaitedOfSoManyWindowsAndNoMore() {
        OpenCopies open = OpenCopies.of(new WrappedHttpSession(session()));
        UUID window = window();
        for (int other = 0; other < 60; other++) {
            open.add(new OpenCopy(copies, claim));
        }

        send(window, "Too late", "", true);

        assertThat(copies.open(claim).keptAt()).isEmpty();
    }

    /** What the page was told to call its window. */
    private UUID window() {
        String address = findInView(LastWords.class).single().getElement().getAttribute("address");
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private void send(UUID window, String words, String reason, boolean isLast) {
        String rationale = words.isEmpty() ? "[]" : RationaleJson.write(PlainRationale.of(words));
        taking.take(window, new Sent(isLast, new Words(rationale, reason)), session());
    }

    private static HttpSession session() {
        return ((WrappedHttpSession) VaadinSession.getCurrent().getSession()).getHttpSession();
    }

    private Answer kept() {
        return copies.open(claim).answer();
    }
}
