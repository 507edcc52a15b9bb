package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.article.Articles;
import org.claimdesk.article.ImportOutcome;
import org.claimdesk.article.Imports;
import org.claimdesk.claim.Appearance;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimKind;
import org.claimdesk.claim.ClaimOrder;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.claim.ClaimStatus;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.MarkOutcome;
import org.claimdesk.claim.SetAside;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Selection;
import org.claimdesk.ui.MarkLeft;
import org.claimdesk.ui.MarkPainted;
import org.claimdesk.ui.MarkRequested;
import org.claimdesk.ui.MarkedText;
import org.claimdesk.ui.MarksDrawn;
import org.claimdesk.ui.TextFailed;
import org.claimdesk.ui.UndoAsked;
import org.claimdesk.user.ActingAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class ReaderViewTest extends ViewTest {

    private static final String TIN = "Tin rose by half";

    @Autowired private Imports imports;
    @Autowired private Articles articles;
    @Autowired private Claims claims;
    @Autowired private ActingAs actingAs;

    private ArticleId article;
    private String text;

    @BeforeEach
    void importArticle() {
        text = "Tin rose by half in May. Zinc fell, said the trader. " + UUID.randomUUID();
        ImportOutcome outcome =
                imports.importText(text, ArticleDescription.titled("<b>Metals</b>"));
        article = ((ImportOutcome.Imported) outcome).article();
    }

    @Nested
    class Listing {

        @Test
        void listsClaimsOnceTheTextIsDrawn() {
            mark(TIN);
            open();
            assertThat(find(VirtualList.class).exists()).isFalse();

            drawn();

            assertThat(find(VirtualList.class).exists()).isTrue();
        }

        @Test
        void listsClaimsAlsoWhereTheTextCannotBeHad() {
            mark(TIN);
            open();

            MarkedText words = findInView(MarkedText.class).single();
            ComponentUtil.fireEvent(words, new TextFailed(words, true));

            assertThat(find(VirtualList.class).exists()).isTrue();
        }
    }

    @Nested
    class Marking {

        @Test
        void takesBackTheLastMarkAlsoBeforeItIsPainted() {
            open();
            MarkedText words = findInView(MarkedText.class).single();
            ComponentUtil.fireEvent(
                    words, new MarkRequested(words, true, 1, "mark", 0, TIN.length(), TIN));

            undoByKey();

            assertThat(marked()).isEmpty();
        }

        @Test
        void savesAClaimOfExactlyTheSelectedWordsAtOnce() {
            open();

            request("mark", TIN);

            assertThat(marked()).extracting(ClaimRow::statement).containsExactly(TIN);
            assertThat(marked().getFirst().id())
                    .satisfies(id -> assertThat(quotes(id)).containsExactly(TIN));
            assertThat(statement().getValue()).isEqualTo(TIN);
        }

        @Test
        void isTakenBackByUndo() {
            open();
            request("mark", TIN);

            test(find(Button.class).withText("Undo").single()).click();

            assertThat(marked()).isEmpty();
            assertThat(find(TextArea.class).withLabel("Statement").exists()).isFalse();
            assertThat(texts()).contains("No claims yet");
        }

        @Test
        void isTakenBackByKeyTheLastFirst() {
            open();
            request("mark", TIN);
            request("mark", "Zinc fell");

            undoByKey();
            assertThat(marked()).extracting(ClaimRow::statement).containsExactly(TIN);

            undoByKey();
            assertThat(marked()).isEmpty();

            undoByKey();
            assertThat(marked()).isEmpty();
        }

        @Test
        void showsNoMoreThanAFewNoticesOfSomebodyQuick() {
            open();
            for (String words : List.of("Tin", "rose", "by", "half", "in", "May")) {
                request("mark", words);
            }

            assertThat(find(Button.class).withText("Undo").all()).hasSize(4);
            for (int i = 0; i < 6; i++) {
                undoByKey();
            }
            assertThat(marked()).isEmpty();
        }

        @Test
        void isLeftWithWhatWasTypedAboutItSaved() {
            ClaimId claim = mark(TIN);
            open(claim);
            test(statement()).setValue("Tin rose by 50 per cent.");

            ComponentUtil.fireEvent(
                    findInView(MarkedText.class).single(),
                    new MarkLeft(findInView(MarkedText.class).single(), true));

            assertThat(findInView(TextArea.class).withLabel("Statement").exists()).isFalse();
            assertThat(claims.get(claim).statement()).isEqualTo("Tin rose by 50 per cent.");
        }

        @Test
        void leavesTheChosenClaimWhereAnotherIsTakenBack() {
            open();
            request("mark", TIN);
            request("mark", "Zinc fell");

            test(find(Button.class).withText("Undo").all().getFirst()).click();

            assertThat(marked()).extracting(ClaimRow::statement).containsExactly("Zinc fell");
            assertThat(statement().getValue()).isEqualTo("Zinc fell");
        }

        @Test
        void addsAPieceToTheChosenClaimAndTakesOnlyThatBack() {
            ClaimId claim = mark(TIN);
            open(claim);

            request("add", "Zinc fell");
            assertThat(quotes(claim)).containsExactly(TIN, "Zinc fell");
            assertThat(statement().getValue()).isEqualTo(TIN + " … Zinc fell");
            test(find(Button.class).withText("Undo").last()).click();

            assertThat(quotes(claim)).containsExactly(TIN);
            assertThat(statement().getValue()).isEqualTo(TIN);
        }

        @Test
        void saysWhyWordsThatDoNotStandThereAreRefused() {
            open();

            request("mark", "Tin fell by half");

            assertThat(marked()).isEmpty();
            assertThat(texts()).anyMatch(said -> said.contains("no longer reads as"));
        }
    }

    @Nested
    class Completing {

        @Test
        void savesWhatWasTypedWhenTheFieldIsLeft() {
            ClaimId claim = mark(TIN);
            open(claim);

            type("Tin rose by <b>half</b>");

            assertThat(claims.get(claim).statement()).isEqualTo("Tin rose by <b>half</b>");
        }

        @Test
        void savesWhatIsBeingTypedBeforeAnotherClaimIsShown() {
            ClaimId claim = mark(TIN);
            open(claim);
            TextArea field = statement();
            field.setValue("Half typed");
            ComponentUtil.fireEvent(
                    field, new ComponentValueChangeEvent<>(field, field, TIN, true));

            request("mark", "Zinc fell");

            assertThat(statement().getValue()).isEqualTo("Zinc fell");
            assertThat(claims.get(claim).statement()).isEqualTo("Half typed");
        }

        @Test
        void makesASpeakerOfANewName() {
            ClaimId claim = mark(TIN);
            open(claim);

            ComboBox<?> speaker = findInView(ComboBox.class).withLabel("Said by").single();
            ComponentUtil.fireEvent(
                    speaker,
                    new ComboBoxBase.CustomValueSetEvent<>(speaker, true, "A trader in metals"));

            assertThat(claims.get(claim).description().speaker()).isEqualTo("A trader in metals");
        }

        @Test
        void keepsNothingOfAClaimWithoutStatement() {
            ClaimId claim = mark(TIN);
            open(claim);

            type("  ");

            assertThat(claims.get(claim).statement()).isEqualTo(TIN);
            assertThat(statement().isInvalid()).isTrue();
        }

        @Test
        void setsAsideWhatIsTheSameAsAnother() {
            ClaimId other = mark("Zinc fell");
            ClaimId claim = mark(TIN);
            open(claim);

            test(findInView(Button.class).withText("Set aside").single()).click();
            Dialog dialog = find(Dialog.class).single();
            choose(find(RadioButtonGroup.class, dialog).single(), SetAside.Ground.SAME_AS_ANOTHER);
            test(find(Button.class).withText("Set claim aside").single()).click();
            assertThat(claims.get(claim).status()).isEqualTo(ClaimStatus.OPEN);
            choose(find(ComboBox.class, dialog).single(), row(other));
            test(find(Button.class).withText("Set claim aside").single()).click();

            assertThat(claims.get(claim).setAside())
                    .isEqualTo(new SetAside(SetAside.Ground.SAME_AS_ANOTHER, "", other));
        }
    }

    @Nested
    class TwoPeopleAtOnce {

        @Test
        void seeBothVersionsAndTheSecondChoosesTheirOwn() {
            ClaimId claim = mark(TIN);
            open(claim);
            writeAsSomebodyElse(claim, "Theirs", ClaimKind.QUANTITY);

            type("Mine");

            assertThat(claims.get(claim).statement()).isEqualTo("Theirs");
            assertThat(texts()).contains("Mine", "Theirs");
            test(find(Button.class).withText("Keep mine").single()).click();
            ClaimDescription kept = claims.get(claim).description();
            assertThat(kept.statement()).isEqualTo("Mine");
            assertThat(kept.kind()).as("what only the other changed").isEqualTo(ClaimKind.QUANTITY);
            assertThat(findInView(Select.class).withLabel("Kind").single().getValue())
                    .isEqualTo(ClaimKind.QUANTITY);
        }

        @Test
        void orTakesTheOther() {
            ClaimId claim = mark(TIN);
            open(claim);
            writeAsSomebodyElse(claim, "Theirs", ClaimKind.EVENT);

            type("Mine");
            test(find(Button.class).withText("Take theirs").single()).click();

            assertThat(claims.get(claim).statement()).isEqualTo("Theirs");
            assertThat(statement().getValue()).isEqualTo("Theirs");
        }
    }

    @Nested
    class Reading {

        @Test
        void showsTitlesAsText() {
            open();

            assertThat(findInView(H1.class).single().getText()).isEqualTo("<b>Metals</b>");
        }

        @Test
        void opensAtTheClaimOfTheAddress() {
            ClaimId claim = mark(TIN);

            open(claim);

            assertThat(statement().getValue()).isEqualTo(TIN);
        }

        @Test
        void saysThatAClaimIsGone() {
            open(new ClaimId(UUID.randomUUID()));

            assertThat(texts()).anyMatch(said -> said.contains("not there any more"));
        }

        @Test
        void holdsNothingOfTheTextInTheSession() {
            open();

            assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain(TIN);
        }

        @Test
        void letsAuditorsReadWithoutChanging() {
            ClaimId claim = mark(TIN);
            people.signIn(people.auditor());

            open(claim);

            assertThat(statement().isReadOnly()).isTrue();
            assertThat(findInView(Button.class).withText("Set aside").exists()).isFalse();
        }

        @Test
        void findsNoArticleWhereThereIsNone() {
            UI.getCurrent().navigate("articles/" + UUID.randomUUID());

            assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
        }
    }

    private void open() {
        navigate(ArticlePaths.reader(article), ReaderView.class);
    }

    private void open(ClaimId claim) {
        UI.getCurrent()
                .navigate(
                        ArticlePaths.reader(article),
                        QueryParameters.of(ArticlePaths.CLAIM, claim.toString()));
        assertThat(getCurrentView()).isInstanceOf(ReaderView.class);
    }

    private void request(String action, String quote) {
        int start = Math.max(0, text.indexOf(quote));
        MarkedText words = findInView(MarkedText.class).single();
        ComponentUtil.fireEvent(
                words,
                new MarkRequested(words, true, 1, action, start, start + quote.length(), quote));
        ComponentUtil.fireEvent(words, new MarkPainted(words, true, 1));
        roundTrip();
    }

    private void drawn() {
        MarkedText words = findInView(MarkedText.class).single();
        ComponentUtil.fireEvent(words, new MarksDrawn(words, true, 1));
        roundTrip();
    }

    private void undoByKey() {
        ComponentUtil.fireEvent(
                findInView(MarkedText.class).single(),
                new UndoAsked(findInView(MarkedText.class).single(), true));
        roundTrip();
    }

    private void type(String words) {
        TextArea field = statement();
        test(field).setValue(words);
        ComponentUtil.fireEvent(field, new BlurNotifier.BlurEvent<>(field, true));
        roundTrip();
    }

    private TextArea statement() {
        return findInView(TextArea.class).withLabel("Statement").single();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(HasValue field, Object value) {
        field.setValue(value);
    }

    private List<String> texts() {
        List<String> all =
                new ArrayList<>(
                        find(Paragraph.class).all().stream().map(Paragraph::getText).toList());
        find(Span.class).all().forEach(span -> all.add(span.getText()));
        return all;
    }

    private List<ClaimRow> marked() {
        return claims.find(ClaimFilter.in(article), ClaimOrder.NEWEST, 0, 10);
    }

    private ClaimRow row(ClaimId id) {
        return marked().stream().filter(row -> row.id().equals(id)).findAny().orElseThrow();
    }

    private List<String> quotes(ClaimId claim) {
        return claims.get(claim).appearances().stream()
                .map(Appearance::spans)
                .flatMap(List::stream)
                .map(span -> span.quote())
                .toList();
    }

    private ClaimId mark(String quote) {
        int start = text.indexOf(quote);
        MarkOutcome outcome =
                claims.mark(
                        articles.currentVersion(article).id(),
                        List.of(new Selection(start, start + quote.length(), quote)));
        return ((MarkOutcome.Marked) outcome).claim().id();
    }

    private void writeAsSomebodyElse(ClaimId id, String statement, ClaimKind kind) {
        actingAs.run(
                people.reviewer(),
                () -> {
                    ClaimDetails seen = claims.get(id);
                    claims.describe(
                            id,
                            new ClaimDescription(
                                    statement, kind, null, null, Set.of(), "", null, null),
                            seen.version());
                });
    }
}
