package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.article.ArticleRow;
import org.claimdesk.article.Imports;
import org.claimdesk.article.SomeArticle;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimKind;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.SomeVerdict;
import org.claimdesk.claim.VerdictStanding;
import org.claimdesk.claim.VerdictState;
import org.claimdesk.claim.ui.ClaimList;
import org.claimdesk.ui.DayField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class ListViewsTest extends ViewTest {

    @Autowired private Clock clock;
    @Autowired private Claims claims;
    @Autowired private Imports imports;

    /** A word that no other test's rows hold. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void narrowClaimsByWhatTheAddressSays() {
        claims.note(ClaimDescription.stating("Exports grew " + word));
        claims.note(ClaimDescription.stating("Exports fell, says another"));

        showClaims(word);

        assertThat(statements()).containsExactly("Exports grew " + word);
        assertThat(findInView(Span.class).withText("1 claim").exists()).isTrue();
        assertThat(findInView(TextField.class).first().getValue()).isEqualTo(word);
    }

    @Test
    void sayWhatToDoWhereNothingMatches() {
        showClaims(word);

        assertThat(paragraphs())
                .contains("No claim matches", "Take back some of the filters above.");
    }

    @Test
    void sayWhatOfTheAddressMeansNothing() {
        claims.note(ClaimDescription.stating("Exports grew " + word));

        showClaimsOf(
                "text=%s&status=gone&topic=x&from=y&rating=z&unfinished=1&order=-size"
                        .formatted(word));

        assertThat(statements()).containsExactly("Exports grew " + word);
        assertThat(ignored())
                .contains("These parts of the address mean nothing here and are left out: ")
                .contains(
                        "Work on it “gone”",
                        "Topic “x”",
                        "Marked from “y”",
                        "Rating “z”",
                        "Order “-size”");
        press("Clear");
        assertThat(ignored()).isEmpty();
        assertThat(statements()).containsExactly("Exports grew " + word);
    }

    @Test
    void sayWhoOfTheAddressIsNotThere() {
        claims.note(ClaimDescription.stating("Exports grew " + word));

        for (String name : List.of("topic", "speaker", "assignee", "article", "concerns")) {
            showClaimsOf("text=%s&%s=%s".formatted(word, name, UUID.randomUUID()));

            assertThat(statements()).as(name).containsExactly("Exports grew " + word);
            assertThat(ignored())
                    .as(name)
                    .startsWith("This part of the address means nothing here");
        }
    }

    @Test
    void sayNothingOfWhatIsUnderstood() {
        showClaimsOf("text=%s&status=open&assignee=%s".formatted(word, viewer));
        assertThat(ignored()).isEmpty();

        showClaimsOf("status=gone&text=" + word);
        assertThat(ignored()).contains("Work on it “gone”");
        test(findInView(TextField.class).first()).setValue("tin");
        assertThat(ignored()).as("nothing of it is in the address any more").isEmpty();
    }

    @Test
    void sayWhatOfTheAddressMeansNothingForArticles() {
        imports.importText("Text " + word, SomeArticle.titled("On " + word));

        UI.getCurrent()
                .navigate(
                        "articles",
                        QueryParameters.fromString("text=%s&kind=gone&to=never".formatted(word)));

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(ignored()).contains("Kind “gone”, Published to “never”");
    }

    @Test
    void narrowClaimsByWhereTheVerdictStands() {
        ClaimDetails draft = claims.note(ClaimDescription.stating("Exports grew " + word));
        claims.note(ClaimDescription.stating("Exports fell " + word));
        claims.verdictMoved(
                draft.id(), SomeVerdict.of(VerdictState.DRAFT, null, null, null, null, false));

        showClaimsOf("verdict=draft&text=" + word);

        assertThat(statements()).containsExactly("Exports grew " + word);
        ComboBox<?> verdict = findInView(ComboBox.class).withLabel("Verdict").single();
        assertThat(verdict.getValue()).isEqualTo(VerdictStanding.DRAFT);
        assertThat(findInView(ClaimList.class).single().parameters().getQueryString())
                .contains("verdict=draft");
    }

    @Test
    void keepTheirOrderInTheAddress() {
        claims.note(due("Second " + word, 2));
        claims.note(due("First " + word, 1));
        claims.note(due("Third " + word, 3));

        UI.getCurrent().navigate("claims", QueryParameters.fromString("order=-due&text=" + word));
        assertThat(statements())
                .containsExactly("Third " + word, "Second " + word, "First " + word);

        Grid<ClaimRow> grid = grid();
        grid.sort(
                List.of(new GridSortOrder<>(grid.getColumnByKey("DUE"), SortDirection.ASCENDING)));
        assertThat(statements())
                .containsExactly("First " + word, "Second " + word, "Third " + word);
        assertThat(findInView(ClaimList.class).single().parameters().getQueryString())
                .contains("order=due");
    }

    @Test
    void narrowClaimsByDaysOfWhoeverLooks() {
        claims.note(ClaimDescription.stating("Exports grew " + word));
        String today = LocalDate.now(clock).toString();
        String query = "from=%s&to=%s&text=%s".formatted(today, today, word);

        UI.getCurrent().navigate("claims", QueryParameters.fromString(query));

        assertThat(statements()).containsExactly("Exports grew " + word);
        assertThat(findInView(ClaimList.class).single().parameters().getParameters().keySet())
                .containsExactlyInAnyOrder("from", "to", "text");
        assertThat(findInView(DayField.class).all())
                .extracting(day -> String.valueOf(day.getValue()))
                .containsExactly(today, today);
    }

    @Test
    void tellHowManyFiltersNarrowThemWhereTheyAreFoldedAway() {
        UI.getCurrent()
                .navigate("claims", QueryParameters.fromString("status=open&from=2026-01-02"));

        Button more = findInView(Button.class).withText("More filters (2)").single();
        test(more).click();

        assertThat(more.getText()).isEqualTo("Fewer filters");
    }

    @Test
    void noteAClaimBeforeThereIsAnyText() {
        showClaims(word);

        test(findInView(Button.class).withText("Note a claim").single()).click();
        test(find(TextArea.class, find(Dialog.class).single()).first()).setValue("Noted " + word);
        test(find(Button.class).withText("Note claim").single()).click();

        assertThat(statements()).containsExactly("Noted " + word);
    }

    @Test
    void turnPastedRowsIntoClaimsAfterAPreview() {
        showClaims(word);

        test(findInView(Button.class).withText("Paste rows").single()).click();
        test(find(TextArea.class, find(Dialog.class).single()).single())
                .setValue(
                        "First %s\tThe minister\n\tsoon\n<b>Second</b> %s\n".formatted(word, word));
        test(find(Button.class).withText("Show preview").single()).click();

        assertThat(claims.count(ClaimFilter.saying(word))).isZero();
        assertThat(find(NativeTableCell.class).all())
                .extracting(cell -> cell.getElement().getText())
                .contains("First " + word, "There is no statement.", "<b>Second</b> " + word);

        test(find(Button.class).withText("Note 2 claims").single()).click();
        assertThat(statements())
                .containsExactlyInAnyOrder("First " + word, "<b>Second</b> " + word);
    }

    @Test
    void narrowArticlesAndShowTheirTitlesAsText() {
        String title = "<img src=x onerror=alert(1)> " + word;
        imports.importText("Text " + word, SomeArticle.titled(title));

        UI.getCurrent().navigate("articles", QueryParameters.of("text", word));

        Grid<ArticleRow> grid = grid();
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getRow(0).title()).isEqualTo(title);
        assertThat(grid.getColumns().getFirst().getRenderer().getClass().getSimpleName())
                .as("titles are components with text, no markup")
                .contains("Component");
    }

    private ClaimDescription due(String statement, int days) {
        return new ClaimDescription(
                statement,
                ClaimKind.OTHER,
                null,
                null,
                Set.of(),
                "",
                null,
                clock.instant().plus(Duration.ofDays(days)));
    }

    private void showClaims(String text) {
        UI.getCurrent().navigate("claims", QueryParameters.of("text", text));
    }

    private void showClaimsOf(String query) {
        UI.getCurrent().navigate("claims", QueryParameters.fromString(query));
    }

    /** What the line above the list says, where there is one. */
    private List<String> statements() {
        Grid<ClaimRow> grid = grid();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).statement())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> Grid<T> grid() {
        return (Grid<T>) findInView(Grid.class).single();
    }
}
