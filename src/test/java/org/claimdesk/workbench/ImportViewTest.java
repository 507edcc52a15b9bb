package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.junit.jupiter.api.Test;

@OnDatabase
class ImportViewTest extends ViewTest {

    @Test
    void saysBesideTheFieldThatSomethingIsNoAddress() {
        TextField address = addressField();

        test(address).setValue("not an address");
        test(find(Button.class).withText("Fetch and read").single()).click();

        assertThat(address.isInvalid()).isTrue();
        assertThat(address.getErrorMessage())
                .isEqualTo(
                        "This is no web address, or one with a name or password in it. Write it as"
                                + " it stands in a browser, such as https://example.org/story.");
    }

    @Test
    void saysWhyAnAddressInsideTheHouseIsNotFetched() {
        TextField address = addressField();

        test(address).setValue("http://127.0.0.1:9/");
        test(find(Button.class).withText("Fetch and read").single()).click();

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInSameThread()
                .untilAsserted(
                        () -> {
                            roundTrip();
                            assertThat(paragraphs())
                                    .anyMatch(text -> text.contains("leads to this machine"));
                        });
        assertThat(find(Button.class).withText("Fetch and read").exists()).isTrue();
    }

    @Test
    void asksBeforeWhatWasReadIsLeftUnsaved() {
        navigate("articles/import", ImportView.class);
        test(find(RadioButtonGroup.class).single()).selectItem("Upload a file");
        byte[] words = ("Exports grew " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        test(find(Upload.class).single()).upload("a.txt", "text/plain", words);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInSameThread()
                .untilAsserted(
                        () -> {
                            roundTrip();
                            assertThat(find(TextField.class).withLabel("Title").exists()).isTrue();
                        });

        UI.getCurrent().navigate(ArticleListView.class);
        roundTrip();
        assertThat(getCurrentView()).isInstanceOf(ImportView.class);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(getCurrentView()).isInstanceOf(ArticleListView.class);
    }

    private TextField addressField() {
        navigate("articles/import", ImportView.class);
        test(find(RadioButtonGroup.class).single()).selectItem("Give an address");
        return find(TextField.class).withLabel("Address").single();
    }
}
