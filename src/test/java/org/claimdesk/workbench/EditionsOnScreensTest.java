package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.edition.Editions;
import org.claimdesk.evidence.edition.EditionsOfClaims;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where people are told that what a claim quotes has a newer edition. */
@OnDatabase
class EditionsOnScreensTest extends DeskWithASubmission {

    private static final String QUOTE = "Tin rose by 4 % in May.";
    private static final String TITLE = "Newer editions of what your claims quote";

    @Autowired private Evidence evidence;
    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private Editions editions;
    @Autowired private EditionsOfClaims ofClaims;

    private DocumentId newer;
    private DocumentId old;

    @BeforeEach
    void quoteAnEarlierEdition() {
        String mark = UUID.randomUUID().toString();
        DocumentDetails first = read("old.txt", QUOTE + " " + mark);
        old = first.id();
        newer = read("new.txt", "In short. " + QUOTE + " " + mark).id();
        people.as(
                reviewer,
                () ->
                        evidence.link(
                                claim,
                                first.layer().orElseThrow().id(),
                                List.of(new Selection(0, QUOTE.length(), QUOTE)),
                                Stance.SUPPORTS,
                                ""));
        people.as(reviewer, () -> editions.say(newer, old));
    }

    @Test
    void isToldBeforeDeciding() {
        submit("It fits.", 0);

        open();

        assertThat(shown("told-claim")).contains("from an earlier edition", "new.txt");
    }

    @Test
    void isToldAtHomeToWhoseClaimItIsAndToNobodyElse() {
        navigate("", HomeView.class);
        assertThat(sections()).doesNotContain(TITLE);

        people.signIn(reviewer);
        navigate("", HomeView.class);
        assertThat(sections()).contains(TITLE, "newest: new.txt");
    }

    @Test
    void isToldInTheOldDocumentWithItsLine() {
        navigateTo(EvidencePaths.document(old));

        assertThat(shown("edition-part")).contains("There is a newer edition", "Editions: 2");
    }

    @Test
    void isComparedUnderBothNamesWithTheWayBackToTheClaim() {
        navigateTo("claims/" + claim);
        String compare = find(Anchor.class).withText("Compare the editions").first().getHref();
        String[] parts = compare.split("\\?");
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));

        assertThat(find(H1.class).first().getText()).contains("old.txt", "new.txt");
        assertThat(find(Anchor.class).withText("‹ Back to the claim").single().getHref())
                .isEqualTo("claims/" + claim);
        assertThat(find(Anchor.class).withText("Compare the editions").exists()).isFalse();
        String all = words(find(Div.class).withClassName("edition-comparison").single());
        assertThat(all.indexOf("Differences")).isLessThan(all.indexOf("Quoted from the earlier"));
    }

    @Test
    void isAnsweredOnTheClaimWithAReason() {
        navigateTo("claims/" + claim);
        assertThat(shown("edition-notice")).contains("word for word, at another place");

        press("Seen …");
        find(TextArea.class)
                .withCaption("Why")
                .single()
                .setValue("Seen: the issue of May is meant.");
        press("Say so");

        assertThat(people.as(reviewer, () -> ofClaims.told(claim))).isEmpty();
        assertThat(find(Div.class).withClassName("edition-notice").exists()).isFalse();
    }

    @Test
    void areComparedByTheBeginningsOfWhatHasNoLines() {
        DocumentId long1 = read("a.txt", "Tin rose. " + "tin".repeat(150_000)).id();
        DocumentId long2 = read("b.txt", "Tin rose. " + "zinc".repeat(150_000)).id();

        navigateTo(EvidencePaths.comparison(long1, long2));

        int first = shown("edition-comparison").length();
        assertThat(first).isBetween(2_000, 10_000);
        test(find(Button.class).withText("Show more of this").first()).click();
        assertThat(shown("edition-comparison").length()).isBetween(first + 5_000, first + 12_000);
    }

    private static void navigateTo(String path) {
        UI.getCurrent().navigate(path);
    }

    private String shown(String className) {
        return words(find(Div.class).withClassName(className).first());
    }

    private String sections() {
        return String.join(
                " ",
                find(HomeSection.class).all().stream().map(section -> words(section)).toList());
    }

    private DocumentDetails read(String name, String words) {
        var file =
                new IncomingFile(
                        name,
                        new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)),
                        Optional.empty());
        DocumentId id =
                people.as(
                        reviewer,
                        () -> ((Received.Arrived) arrivals.receive(file)).document().id());
        return await().atMost(Duration.ofSeconds(40))
                .until(
                        () -> people.as(reviewer, () -> documents.find(id)).orElseThrow(),
                        found -> found.layer().isPresent());
    }
}
