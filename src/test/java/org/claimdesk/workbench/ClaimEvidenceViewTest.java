package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.DocumentState;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.NoteDraft;
import org.claimdesk.evidence.NoteKind;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.SomeNote;
import org.claimdesk.evidence.SourceDraft;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.evidence.SourceRank;
import org.claimdesk.evidence.Sources;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.ui.EvidencePanel;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.CellsRequested;
import org.claimdesk.ui.MarkPainted;
import org.claimdesk.ui.MarkRequested;
import org.claimdesk.ui.MarkedText;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.ui.Refusal;
import org.claimdesk.ui.SheetGrid;
import org.claimdesk.verdict.ui.VerdictPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/**
 * Longer than most files: on one page everything is done with evidence, with all that may go wrong.
 */
@OnDatabase
class ClaimEvidenceViewTest extends ViewTest {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final NoteDraft INTERVIEW =
            SomeNote.of(NoteKind.INTERVIEW, "The office confirms it.");

    @Autowired private Claims claims;
    @Autowired private DocumentArrivals arrivals;
    @Autowired private Documents documents;
    @Autowired private Evidence evidence;
    @Autowired private Sources sources;

    private ClaimId claim;

    @BeforeEach
    void noteClaim() {
        claim = claims.note(ClaimDescription.stating("Tin rose by half")).id();
    }

    @Test
    void saysWhatToDoWhereThereIsNoEvidence() {
        open();

        assertThat(paragraphs()).anyMatch(text -> text.contains("No evidence yet"));
    }

    @Test
    void addsNoteThatIsLabelledAsNotVerifiable() {
        open();

        test(findInView(Button.class).withText("Add a note").single()).click();
        Dialog dialog = find(Dialog.class).single();
        test(find(TextArea.class, dialog).single()).setValue("The office confirmed it.");
        press("Add the note");
        assertThat(evidence.of(claim)).as("nobody knows yet who said it").isEmpty();
        find(TextField.class, dialog).withLabel("Who was interviewed").single().setValue("Irma I.");
        find(TextField.class, dialog).withLabel("How").single().setValue("By telephone");
        press("Add the note");

        assertThat(evidence.of(claim)).hasSize(1);
        assertThat(findInView(Span.class).withText("Note, not verifiable against a file").exists())
                .isTrue();
        assertThat(findInView(Span.class).withText("Irma I. · By telephone").exists()).isTrue();
    }

    @Test
    void linksSelectedWordsWithOneKeyAndTakesItBack() {
        DocumentDetails document = read("trade.txt", "Tin rose by half in May.");
        arrivals.gather(claim, document.id());
        open();
        test(findInView(Button.class).withText("trade.txt").single()).click();

        request("Tin rose by half", Stance.SUPPORTS);

        assertThat(evidence.of(claim))
                .extracting(EvidenceItem::stance)
                .containsExactly(Stance.SUPPORTS);
        test(findInView(Button.class).withText("Undo").single()).click();
        assertThat(evidence.of(claim)).isEmpty();
    }

    @Test
    void linksCellsOfSheetsAndSetsTheirTextInColumns() {
        arrivals.gather(claim, read("tin.csv", "Year\n2023").id());
        arrivals.gather(claim, read("tin.txt", "Tin rose by half in May.").id());
        open();

        test(findInView(Button.class).withText("tin.csv").single()).click();
        assertThat(findInView(SheetGrid.class).last().getElement().getProperty("sheetUrl"))
                .endsWith("/sheets/0");
        SheetGrid grid = findInView(SheetGrid.class).last();
        String cells = "[{\"range\":\"A1:A2\",\"first\":\"Year\",\"last\":\"2023\"}]";
        ComponentUtil.fireEvent(grid, new CellsRequested(grid, true, "SUPPORTS", cells));
        assertThat(evidence.of(claim))
                .singleElement()
                .satisfies(
                        item ->
                                assertThat(((DocumentPassage) item.content()).quote())
                                        .isEqualTo("Year\n2023"));
        test(findInView(Button.class).withText("Text").single()).click();
        assertThat(layout()).isEqualTo("cells");
        test(findInView(Button.class).withText("‹ All evidence").single()).click();
        test(findInView(Button.class).withText("tin.txt").single()).click();

        assertThat(layout()).isEmpty();
    }

    @Test
    void listsWhatWasLinkedAlsoForWhoeverLeavesBeforeItIsPainted() {
        DocumentDetails document = read("trade.txt", "Tin rose by half in May.");
        arrivals.gather(claim, document.id());
        open();
        test(findInView(Button.class).withText("trade.txt").single()).click();

        ask("Tin rose by half", Stance.SUPPORTS);
        test(findInView(Button.class).withText("‹ All evidence").single()).click();

        assertThat(findInView(EvidencePanel.class).single().getElement().getTextRecursively())
                .contains("Tin rose by half");
    }

    @Test
    void showsTheRemarkOfWhatWasLinkedAndUnlinksIt() {
        DocumentDetails document = read("trade.txt", "Tin rose by half in May.");
        arrivals.gather(claim, document.id());
        open();
        test(findInView(Button.class).withText("trade.txt").single()).click();
        request("Tin rose by half", Stance.SUPPORTS);

        test(findInView(Button.class).withText("Add a remark").single()).click();
        test(findInView(TextArea.class).withCaption("Remark").single()).setValue("Only in May.");
        test(findInView(Button.class).withText("Save").single()).click();

        assertThat(evidence.of(claim))
                .extracting(EvidenceItem::remark)
                .containsExactly("Only in May.");
        assertThat(findInView(Span.class).withText("Only in May.").exists()).isTrue();
        test(findInView(Button.class).withText("Unlink").last()).click();
        assertThat(evidence.of(claim)).isEmpty();
    }

    @Test
    void showsBothWhereSomebodyElseChangedTheRemarkMeanwhile() {
        EvidenceItem note = evidence.note(claim, INTERVIEW, Stance.SUPPORTS, "");
        open();
        test(findInView(Button.class).withText("Change").single()).click();
        people.as(
                people.reviewer(),
                () -> evidence.judge(note.id(), Stance.REFUTES, "Theirs", note.version()));

        test(findInView(TextArea.class).withCaption("Remark").single()).setValue("Mine");
        test(findInView(Button.class).withText("Save").single()).click();

        assertThat(findInView(Refusal.class).single().getElement().getTextRecursively())
                .contains("Refutes, \u201cTheirs\u201d");
        assertThat(evidence.of(claim)).extracting(EvidenceItem::remark).containsExactly("Theirs");
        test(findInView(Button.class).withText("Save").single()).click();
        assertThat(evidence.of(claim)).extracting(EvidenceItem::remark).containsExactly("Mine");
    }

    @Test
    void namesTheSourceOnTheCardsAtOnce() {
        DocumentDetails document = read("trade.txt", "Tin rose by half in May.");
        arrivals.gather(claim, document.id());
        open();
        test(findInView(Button.class).withText("trade.txt").single()).click();
        request("Tin rose by half", Stance.SUPPORTS);

        press("Name the source");
        find(ComboBox.class, find(Dialog.class).single()).single().setValue("Metal board");
        test(find(Button.class).withText("Save the source").single()).click();
        test(findInView(Button.class).withText("\u2039 All evidence").single()).click();

        assertThat(findInView(Span.class).withText("Source not named").exists()).isFalse();
        assertThat(findInView(Span.class).withTextContaining("Metal board").exists()).isTrue();
    }

    @Test
    void tellsCardsHeadAndRulesAtOnceWhatIsSaidOfTheOpenDocument() {
        DocumentDetails document = read("trade.txt", "Tin rose by half in May.");
        DocumentDetails later = read("later.txt", "In June, tin rose by half in May.");
        arrivals.gather(claim, document.id());
        arrivals.gather(claim, later.id());
        open();
        test(findInView(Button.class).withText("trade.txt").single()).click();
        request("Tin rose by half", Stance.SUPPORTS);

        more("Withdraw…");
        find(TextArea.class, find(Dialog.class).single()).single().setValue("It was forged.");
        press("Withdraw the document");

        assertThat(
                        findInView(Div.class)
                                .withClassName("withdrawn-band")
                                .single()
                                .getElement()
                                .getTextRecursively())
                .contains("It was forged.");
        assertThat(said(PageHeader.class)).contains("Rests on a withdrawn document");
        assertThat(said(VerdictPanel.class)).contains("Missing:No document withdrawn");
        press("‹ All evidence");
        assertThat(card()).contains("Withdrawn", "It was forged.");

        press("later.txt");
        more("This is a newer edition of …");
        comboOfDialog().setValue(document);
        press("Save");
        press("‹ All evidence");
        assertThat(card()).contains("quoted from an earlier edition", "later.txt");

        press("trade.txt");
        more("Take the withdrawal back…");
        find(TextArea.class, find(Dialog.class).single()).single().setValue("It is genuine.");
        press("Take it back");
        assertThat(said(PageHeader.class)).doesNotContain("Rests on a withdrawn document");
        press("‹ All evidence");
        assertThat(card()).doesNotContain("It was forged.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void takesUpADocumentOfTheDeskByWordsThatFitItAlone() {
        String mark = UUID.randomUUID().toString();
        DocumentDetails document = read(mark + "-trade.txt", "Tin rose.");
        open();
        ComboBox<DocumentDetails> others =
                findInView(ComboBox.class).withClassName("other-document").single();
        ObjectNode typed = JacksonUtils.createObjectNode();
        typed.put("element.filter", mark);
        typed.put("event.key === 'Enter' && element.filter !== ''", true);

        others.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(others.getElement(), "keydown", typed));

        assertThat(documents.gatheredFor(claim))
                .extracting(DocumentDetails::id)
                .containsExactly(document.id());
    }

    @Test
    @SuppressWarnings("unchecked")
    void linksWordsOnTheOwnPageOfADocumentToAClaimThatIsFoundOrNew() {
        String statement = "Tin rose, as found " + UUID.randomUUID();
        ClaimId known = claims.note(ClaimDescription.stating(statement)).id();
        DocumentDetails document = read("trade.txt", "Tin rose by half in May.");
        navigate("evidence/" + document.id(), DocumentView.class);

        askForClaim("Tin rose by half");
        press("Link");
        assertThat(evidence.of(document.id())).as("no claim was chosen").isEmpty();
        ComboBox<Object> found = find(ComboBox.class, find(Dialog.class).single()).single();
        test(found).setFilter(statement);
        test(found).selectItem(statement);
        press("Link");
        assertThat(evidence.of(known))
                .extracting(EvidenceItem::stance)
                .containsExactly(Stance.SUPPORTS);

        askForClaim("Tin rose");
        ComboBox<Object> typed = find(ComboBox.class, find(Dialog.class).single()).single();
        String sentence = "Tin rose, as typed " + UUID.randomUUID();
        ComponentUtil.fireEvent(
                typed, new ComboBoxBase.CustomValueSetEvent<>(typed, true, sentence));
        press("Link");
        assertThat(evidence.of(document.id()))
                .extracting(item -> claims.get(item.claim()).statement())
                .containsExactlyInAnyOrder(statement, sentence);

        UI.getCurrent()
                .navigate(
                        "evidence/" + document.id(), QueryParameters.of("claim", claim.toString()));
        assertThat(findInView(Anchor.class).withText("‹ Back to the claim").single().getHref())
                .isEqualTo("claims/" + claim);
    }

    private void askForClaim(String quote) {
        MarkedText words = findInView(MarkedText.class).last();
        ComponentUtil.fireEvent(
                words, new MarkRequested(words, true, 1, "claim", 0, quote.length(), quote));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<DocumentDetails> comboOfDialog() {
        return find(ComboBox.class, find(Dialog.class).single()).single();
    }

    private String card() {
        return findInView(Div.class)
                .withClassName("evidence-card")
                .single()
                .getElement()
                .getTextRecursively();
    }

    private String said(Class<? extends Component> part) {
        return findInView(part).first().getElement().getTextRecursively();
    }

    @Test
    void fillsTheFormWithTheKnownSourceHoweverManyNamesContainIts() {
        DocumentDetails document = read("trade.txt", "Tin rose by half in May.");
        String name = "Metal board " + UUID.randomUUID();
        var known = new SourceDraft(name, SourceKind.AUTHORITY, SourceRank.PRIMARY, "Since 1950.");
        sources.attribute(document.id(), known);
        IntStream.range(0, 20)
                .mapToObj("A%02d ".concat(name)::formatted)
                .map(one -> new SourceDraft(one, SourceKind.OTHER, SourceRank.UNKNOWN, ""))
                .forEach(one -> sources.attribute(document.id(), one));
        DocumentDetails other = read("zinc.txt", "Zinc fell.");
        arrivals.gather(claim, other.id());
        open();
        test(findInView(Button.class).withText("zinc.txt").single()).click();

        press("Name the source");
        find(ComboBox.class, find(Dialog.class).single()).single().setValue(name);
        test(find(Button.class).withText("Save the source").single()).click();

        assertThat(documents.find(other.id()).orElseThrow().source())
                .hasValueSatisfying(
                        source -> {
                            assertThat(source.name()).isEqualTo(name);
                            assertThat(source.rank()).isEqualTo(SourceRank.PRIMARY);
                            assertThat(source.note()).isEqualTo("Since 1950.");
                        });
    }

    @Test
    void saysWhyWordsCannotBeLinked() {
        DocumentDetails document = read("trade.txt", "Tin rose by half in May.");
        arrivals.gather(claim, document.id());
        open();
        test(findInView(Button.class).withText("trade.txt").single()).click();

        request("Zinc fell by half", Stance.SUPPORTS);

        assertThat(evidence.of(claim)).isEmpty();
        assertThat(paragraphs()).anyMatch(text -> text.contains("do not stand there"));
    }

    @Test
    void findsWordsInTheWholeDocument() {
        DocumentDetails document = read("trade.txt", "Tin rose by half in May.");
        arrivals.gather(claim, document.id());
        open();
        test(findInView(Button.class).withText("trade.txt").single()).click();

        test(findInView(TextField.class).withPlaceholder("Find words in the document").single())
                .setValue("BY half");

        assertThat(findInView(Span.class).withText("1 place").exists()).isTrue();
    }

    @Test
    void unlinksWithTheWayBackInReach() {
        DocumentDetails document = read("trade.txt", "Tin rose by half in May.");
        arrivals.gather(claim, document.id());
        open();
        test(findInView(Button.class).withText("trade.txt").single()).click();
        request("Tin rose", Stance.REFUTES);
        test(findInView(Button.class).withText("‹ All evidence").single()).click();

        test(findInView(Button.class).withText("Unlink").single()).click();
        assertThat(evidence.of(claim)).isEmpty();
        test(find(Button.class).withText("Undo").last()).click();

        assertThat(evidence.of(claim)).hasSize(1);
    }

    @Test
    void showsNamesOfFilesAsTextOnly() {
        DocumentDetails document = read("<img src=x onerror=alert(1)>.txt", "Tin rose.");
        arrivals.gather(claim, document.id());

        open();

        assertThat(
                        findInView(Button.class)
                                .withText("<img src=x onerror=alert(1)>.txt")
                                .single()
                                .getElement()
                                .getOuterHTML())
                .doesNotContain("<img");
    }

    private void open() {
        navigate("claims/" + claim, ClaimView.class);
    }

    private String layout() {
        return findInView(MarkedText.class).last().getElement().getProperty("layout");
    }

    private void request(String quote, Stance stance) {
        MarkedText words = ask(quote, stance);
        ComponentUtil.fireEvent(words, new MarkPainted(words, true, 1));
    }

    private MarkedText ask(String quote, Stance stance) {
        MarkedText words = findInView(MarkedText.class).last();
        ComponentUtil.fireEvent(
                words, new MarkRequested(words, true, 1, stance.name(), 0, quote.length(), quote));
        return words;
    }

    private DocumentDetails read(String name, String text) {
        byte[] bytes = (text + "\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var file = new IncomingFile(name, new ByteArrayInputStream(bytes), Optional.empty());
        if (!(arrivals.receive(file) instanceof Received.Arrived arrived)) {
            throw new AssertionError("Not received: " + name);
        }
        Supplier<DocumentDetails> now = () -> documents.find(arrived.document().id()).orElseThrow();
        // Awaitility asks in another thread, where nobody is signed in.
        return await().atMost(SOON)
                .pollInSameThread()
                .until(now::get, document -> document.state() == DocumentState.READY);
    }
}
