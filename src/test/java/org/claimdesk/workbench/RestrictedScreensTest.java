package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinService;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.Agreements;
import org.claimdesk.evidence.Attribution;
import org.claimdesk.evidence.Captures;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.HandingOn;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.Restrictions;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.Terms;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A restricted document on the screens of those who may know of it, and of all others. */
@OnDatabase
class RestrictedScreensTest extends ViewTest {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)(\\([^)]*\\))?[?*]?");
    private static final String WORDS = "Tin rose by 4 %";

    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private Restrictions restrictions;
    @Autowired private Agreements agreements;
    @Autowired private Evidence evidence;
    @Autowired private Claims claims;
    @Autowired private Captures captures;

    private final String secret = "hush" + UUID.randomUUID().toString().replace("-", "");
    private ClaimId claim = ClaimId.random();
    private DocumentId document = DocumentId.random();

    @BeforeEach
    void somethingIsRestricted() {
        claim = claims.note(ClaimDescription.stating("Tin rose " + UUID.randomUUID())).id();
        String words = WORDS + ", says " + secret;
        var bytes = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
        var file =
                new IncomingFile(secret + ".txt", bytes, Optional.of(claim), Optional.of(Set.of()));
        document = ((Received.Arrived) arrivals.receive(file)).document().id();
        var layer =
                await().pollInSameThread()
                        .atMost(Duration.ofSeconds(40))
                        .until(
                                () -> documents.find(document).flatMap(DocumentDetails::layer),
                                Optional::isPresent)
                        .orElseThrow();
        var selected = List.of(new Selection(0, WORDS.length(), WORDS));
        evidence.link(claim, layer.id(), selected, Stance.SUPPORTS, "");
    }

    @Test
    void tellNothingToAnybodyElse() {
        for (UserId person :
                List.of(
                        people.reviewer(),
                        people.editor(),
                        people.auditor(),
                        people.administrator())) {
            people.signIn(person);
            for (RouteData route : routes()) {
                UI.getCurrent().navigate(filled(route.getTemplate()));

                assertThat(html()).as(route.getTemplate()).doesNotContain(secret);
            }
            UI.getCurrent().navigate(EvidencePaths.document(document));
            assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
        }
    }

    @Test
    void showItsPeopleALockAndWhatIsLeftOut() {
        UI.getCurrent().navigate(EvidencePaths.document(document));
        assertThat(html())
                .contains(secret, "Only the people named know of it", "Change who may know");

        UI.getCurrent().navigate("claims/" + claim);
        assertThat(html()).contains("A passage that you see is of a restricted document");
    }

    @Test
    void letPeopleInAndOpenItToAll() {
        UserId colleague = people.editor();
        UI.getCurrent().navigate(EvidencePaths.document(document));

        press("Change who may know");
        ComboBox<Person> add = combo("Add a person");
        test(add)
                .selectItem(
                        restrictions.candidates().stream()
                                .filter(person -> person.id().equals(colleague))
                                .findFirst()
                                .orElseThrow()
                                .name());
        assertThat(restrictions.of(document).orElseThrow().people())
                .containsExactlyInAnyOrder(viewer, colleague);
        press("Lift the restriction");
        test(find(ConfirmDialog.class).last()).confirm();

        assertThat(restrictions.of(document)).isEmpty();
        assertThat(html()).doesNotContain("Change who may know");
    }

    @Test
    void askBeforeAFileComesWhoMayKnowOfIt() {
        UI.getCurrent().navigate(EvidencePaths.DOCUMENTS);
        press("Add");

        Checkbox restrict =
                find(Checkbox.class).all().stream()
                        .filter(box -> box.getLabel().startsWith("Restrict what I bring in"))
                        .findFirst()
                        .orElseThrow();
        test(restrict).click();

        assertThat(
                        find(MultiSelectComboBox.class).all().stream()
                                .map(box -> String.valueOf(box.getLabel())))
                .contains("Who else may know of it");
        press("Add");
        assertThat(find(Checkbox.class).all()).doesNotContain(restrict);
        assertThat(find(Span.class).withTextContaining("What you add is for").exists()).isTrue();
        press("Add");

        TextField address =
                find(TextField.class).all().stream()
                        .filter(field -> "Capture a web page".equals(field.getLabel()))
                        .findFirst()
                        .orElseThrow();
        test(address).setValue("http://127.0.0.1:9/" + secret);
        press("Capture");

        assertThat(captures.pending())
                .singleElement()
                .satisfies(pending -> assertThat(pending.restriction()).isPresent());
        UI.getCurrent().navigate("articles");
        UI.getCurrent().navigate(EvidencePaths.DOCUMENTS);
        assertThat(html()).contains("Only the people named know of it");
    }

    @Test
    @SuppressWarnings("unchecked")
    void askOnWhatTermsItWasGiven() {
        UI.getCurrent().navigate(EvidencePaths.document(document));

        assertThat(html()).doesNotContain("On the record");
        more("Details");
        assertThat(html()).contains("Attribution: nobody has said", "Handing on: nobody has said");
        more("Change terms");
        RadioButtonGroup<Object> attribution = find(RadioButtonGroup.class).all().getFirst();
        RadioButtonGroup<Object> handing = find(RadioButtonGroup.class).all().getLast();
        attribution.setValue(Optional.of(Attribution.NOT_FOR_USE));
        handing.setValue(HandingOn.NO);
        test(find(Button.class).withText("Save terms").last()).click();

        assertThat(agreements.of(List.of(document)).get(document))
                .satisfies(
                        now ->
                                assertThat(now.terms())
                                        .isEqualTo(
                                                new Terms(
                                                        Optional.of(Attribution.NOT_FOR_USE),
                                                        HandingOn.NO)));
        assertThat(html()).contains("Not for use", "May not be handed on");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Person> combo(String label) {
        return find(ComboBox.class).all().stream()
                .filter(box -> label.equals(box.getLabel()))
                .map(box -> (ComboBox<Person>) box)
                .findFirst()
                .orElseThrow();
    }

    private static String html() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(target -> target.getElement().getOuterHTML())
                .collect(Collectors.joining());
    }

    private String filled(String template) {
        return PARAMETER
                .matcher(template)
                .replaceAll(
                        found -> {
                            String name = found.group(1).toLowerCase(Locale.ROOT);
                            return name.contains("document") || name.contains("newer")
                                    ? document.toString()
                                    : name.contains("claim")
                                            ? claim.toString()
                                            : UUID.randomUUID().toString();
                        });
    }

    private static List<RouteData> routes() {
        return RouteConfiguration.forRegistry(VaadinService.getCurrent().getRouter().getRegistry())
                .getAvailableRoutes();
    }
}
