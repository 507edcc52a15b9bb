package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.SomeWaiting;
import org.claimdesk.verdict.VerdictPaths;
import org.claimdesk.verdict.ui.ApprovalQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** More waits than anybody reads at once. */
@OnDatabase
@Transactional
class LongQueueTest extends ViewTest {

    private static final int MANY = 120;

    @Autowired private SomeWaiting some;

    private List<ClaimId> claims;

    @Override
    protected UserId somebody() {
        return people.editor();
    }

    @BeforeEach
    void muchWaits() {
        some.nothing();
        claims = some.submittedBy(people.reviewer(), MANY);
    }

    @Test
    void showsTheFirstAndMoreWhenAskedTo() {
        navigate(VerdictPaths.APPROVALS, ApprovalsView.class);
        assertThat(words()).contains("Waiting for you (120)");
        assertThat(shown()).isEqualTo(claims.subList(0, 50));

        press("Show 50 of 70 more");
        assertThat(shown()).isEqualTo(claims.subList(0, 100));
        press("Show 20 more");

        assertThat(shown()).isEqualTo(claims);
        assertThat(buttons()).noneMatch(Button::isVisible);
    }

    @Test
    void saysInWhichPartThereIsMore() {
        some.submittedBy(viewer, 51);

        navigate(VerdictPaths.APPROVALS, ApprovalsView.class);

        assertThat(buttons())
                .filteredOn(Button::isVisible)
                .extracting(button -> button.getAriaLabel().orElseThrow())
                .containsExactly(
                        "Show 50 of 70 more: Waiting for you",
                        "Show 1 more: Not for you to decide");
    }

    @Test
    void marksTheChosenOneWhereverItStands() {
        ClaimId last = claims.getLast();

        navigate(VerdictPaths.approval(last), ApprovalsView.class);
        assertThat(shown()).hasSize(51).startsWith(claims.getFirst()).endsWith(last);
        assertThat(marked()).containsExactly(last);
        press("Show 50 of 69 more");
        assertThat(shown()).hasSize(101).endsWith(last);
        press("Show 19 more");

        assertThat(shown()).isEqualTo(claims);
        assertThat(marked()).containsExactly(last);
    }

    @Test
    void showsAsMuchAsBeforeWhenAnotherIsChosen() {
        navigate(VerdictPaths.APPROVALS, ApprovalsView.class);
        press("Show 50 of 70 more");
        ClaimId other = claims.get(79);

        queue().show(Optional.of(other)); // As the view does, which a browser keeps.

        assertThat(shown()).isEqualTo(claims.subList(0, 100));
        assertThat(marked()).containsExactly(other);
    }

    @Test
    void showsWhoeverIsNoEditorAllOfIt() {
        people.signIn(people.auditor());

        navigate(VerdictPaths.APPROVALS, ApprovalsView.class);

        assertThat(words()).contains("Waiting for a decision (120)");
        assertThat(shown()).hasSize(50);
    }

    @Test
    void saysAtHomeHowManyThereAreInAll() {
        UI.getCurrent().navigate(HomeView.class);

        HomeSection section =
                find(HomeSection.class).all().stream()
                        .filter(one -> words(one).startsWith("Waiting for approval"))
                        .findFirst()
                        .orElseThrow();
        assertThat(words(section)).contains("5 of 120");
        assertThat(find(Anchor.class, section).all())
                .extracting(Anchor::getHref)
                .startsWith(VerdictPaths.APPROVALS, VerdictPaths.approval(claims.getFirst()))
                .hasSize(6);
    }

    private List<ClaimId> shown() {
        return rows().stream().map(LongQueueTest::claim).toList();
    }

    private List<ClaimId> marked() {
        return rows().stream()
                .filter(row -> row.getElement().hasAttribute("aria-current"))
                .map(LongQueueTest::claim)
                .toList();
    }

    private List<Anchor> rows() {
        return find(Anchor.class, queue()).all();
    }

    private List<Button> buttons() {
        return find(Button.class, queue()).all();
    }

    private ApprovalQueue queue() {
        return find(ApprovalQueue.class).single();
    }

    private String words() {
        return words(queue());
    }

    private static ClaimId claim(Anchor row) {
        return ClaimId.of(row.getHref().replace(VerdictPaths.APPROVALS + "/", ""));
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
