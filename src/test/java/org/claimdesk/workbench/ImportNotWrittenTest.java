package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.article.ArticleFilter;
import org.claimdesk.article.Articles;
import org.claimdesk.store.DataFolder;
import org.claimdesk.ui.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the import says where its folder is not there: that is no matter of space. */
@OnDatabase
class ImportNotWrittenTest extends ViewTest {

    @Autowired private Articles articles;
    @Autowired private DataFolder folder;

    private Path incoming;
    private Path aside;

    @BeforeEach
    void takeTheFolderAway() throws IOException {
        incoming = folder.sub("documents/incoming");
        aside = Files.move(incoming, incoming.resolveSibling("incoming-" + UUID.randomUUID()));
    }

    @AfterEach
    void putItBack() throws IOException {
        Files.move(aside, incoming);
    }

    @Test
    void asksTheAdministratorAndOffersAnotherTry() {
        int before = articles.count(ArticleFilter.ALL);
        navigate("articles/import", ImportView.class);
        test(find(RadioButtonGroup.class).single()).selectItem("Upload a file");

        byte[] words = "Nearly half of it came from abroad.".getBytes(StandardCharsets.UTF_8);
        test(find(Upload.class).single()).upload("a.txt", "text/plain", words);

        await().atMost(Duration.ofSeconds(30))
                .pollInSameThread()
                .untilAsserted(
                        () -> {
                            roundTrip();
                            assertThat(find(Refusal.class).all()).hasSize(1);
                        });
        assertThat(find(Refusal.class).single().getElement().getTextRecursively())
                .contains("It could not be written. Nothing was saved. Ask the administrator");
        assertThat(find(Upload.class).single().isVisible()).isTrue();
        assertThat(articles.count(ArticleFilter.ALL)).isEqualTo(before);
    }
}
