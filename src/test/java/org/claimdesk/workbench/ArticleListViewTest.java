package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.ArticleKind;
import org.claimdesk.article.ArticleRow;
import org.claimdesk.article.Imports;
import org.claimdesk.article.ui.ArticleList;
import org.claimdesk.shared.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class ArticleListViewTest extends ViewTest {

    @Autowired private Imports imports;

    /** A word that no other test's rows hold. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void somebodyImports() {
        add("Speech", ArticleKind.SPEECH, LocalDate.of(2026, 1, 2));
        add("Post", ArticleKind.POST, LocalDate.of(2026, 1, 3));
    }

    @Test
    void isNarrowedByKindAndDaysOfTheAddress() {
        show("text=%s&kind=post".formatted(word));
        assertThat(titles()).containsExactly("Post");
        assertThat(findInView(Span.class).withText("1 article").exists()).isTrue();

        show("text=%s&from=2026-01-03".formatted(word));
        assertThat(titles()).containsExactly("Post");

        show("text=%s&to=2026-01-02".formatted(word));
        assertThat(titles()).containsExactly("Speech");
    }

    @Test
    void isNarrowedByKindAndKeepsThatInTheAddress() {
        show("text=" + word);
        assertThat(titles()).containsExactlyInAnyOrder("Speech", "Post");

        test(kinds()).selectItem("Speech");

        assertThat(titles()).containsExactly("Speech");
        assertThat(findInView(ArticleList.class).single().parameters().getParameters())
                .containsEntry("kind", List.of("speech"))
                .containsEntry("text", List.of(word));
    }

    private void add(String title, ArticleKind kind, LocalDate day) {
        var description =
                new ArticleDescription(
                        kind, title + " " + word, null, null, PartialDate.day(day), null, null);
        imports.importText(title + " of " + word, description);
    }

    private static void show(String query) {
        UI.getCurrent().navigate("articles", QueryParameters.fromString(query));
    }

    private List<String> titles() {
        Grid<ArticleRow> grid = grid();
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).title().split(" ")[0])
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<ArticleRow> grid() {
        return (Grid<ArticleRow>) findInView(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ArticleKind> kinds() {
        return (ComboBox<ArticleKind>) findInView(ComboBox.class).first();
    }
}
