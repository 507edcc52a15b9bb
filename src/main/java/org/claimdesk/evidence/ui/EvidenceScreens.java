package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.html.H1;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.Agreements;
import org.claimdesk.evidence.Captures;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.OriginsOfDocuments;
import org.claimdesk.evidence.PassageLists;
import org.claimdesk.evidence.Provenances;
import org.claimdesk.evidence.Restrictions;
import org.claimdesk.evidence.Sheets;
import org.claimdesk.evidence.Sources;
import org.claimdesk.evidence.VerificationScope;
import org.claimdesk.evidence.Withdrawals;
import org.claimdesk.evidence.edition.ComparedEditions;
import org.claimdesk.evidence.edition.Editions;
import org.claimdesk.evidence.edition.EditionsOfClaims;
import org.claimdesk.evidence.verification.VerificationRuns;
import org.claimdesk.evidence.verification.Verifications;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.Times;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.People;
import org.claimdesk.user.Person;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Component;

/**
 * Makes the components of this package; they live in a session, their services do not. Longer than
 * most files: a line or two for each service and each component.
 */
@Component
public class EvidenceScreens {

    private final Documents documents;
    private final DocumentArrivals arrivals;
    private final Evidence evidence;
    private final Sheets sheets;
    private final Verifications verifications;
    private final VerificationRuns runs;
    private final PassageLists passages;
    private final Withdrawals withdrawals;
    private final Sources sources;
    private final Provenances provenances;
    private final Captures captures;
    private final Editions editions;
    private final LayerScreens layers;
    private final Restrictions restrictions;
    private final Agreements agreements;
    private final EditionsOfClaims editionsOfClaims;
    private final ComparedEditions compared;
    private final OriginsOfDocuments origins;
    private final ImportScreens imports;
    private final Jobs jobs;
    private final People people;
    private final Claims claims;
    private final CurrentUser currentUser;
    private final Clock clock;

    EvidenceScreens(
            Documents documents,
            DocumentArrivals arrivals,
            Evidence evidence,
            Sheets sheets,
            Verifications verifications,
            VerificationRuns runs,
            PassageLists passages,
            Withdrawals withdrawals,
            Sources sources,
            Provenances provenances,
            Captures captures,
            Editions editions,
            LayerScreens layers,
            Restrictions restrictions,
            Agreements agreements,
            EditionsOfClaims editionsOfClaims,
            ComparedEditions compared,
            OriginsOfDocuments origins,
            ImportScreens imports,
            Jobs jobs,
            People people,
            Claims claims,
            CurrentUser currentUser,
            Clock clock) {
        this.documents = documents;
        this.arrivals = arrivals;
        this.evidence = evidence;
        this.sheets = sheets;
        this.verifications = verifications;
        this.runs = runs;
        this.passages = passages;
        this.withdrawals = withdrawals;
        this.sources = sources;
        this.provenances = provenances;
        this.captures = captures;
        this.editions = editions;
        this.layers = layers;
        this.restrictions = restrictions;
        this.agreements = agreements;
        this.editionsOfClaims = editionsOfClaims;
        this.compared = compared;
        this.origins = origins;
        this.imports = imports;
        this.jobs = jobs;
        this.people = people;
        this.claims = claims;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** All evidence of a claim, and what it takes to gather more. */
    public EvidencePanel panel(ClaimId claim) {
        return new EvidencePanel(this, claim);
    }

    /**
     * A document page by page.
     *
     * @param claim to which selected words are linked; without one they can only be read
     */
    public DocumentPanel document(DocumentDetails document, Optional<ClaimId> claim) {
        // A list may know it from before its pages were recognised or corrected.
        return new DocumentPanel(this, documents.find(document.id()).orElse(document), claim);
    }

    /**
     * What a document is and who made it, at the head of its own page.
     *
     * @param panel the document itself
     * @param around the ways back and elsewhere: the first stands ahead of the name
     * @param changed told of whatever a person said of the document
     */
    public DocumentHeader header(
            DocumentDetails document,
            DocumentPanel panel,
            List<com.vaadin.flow.component.Component> around,
            Runnable changed) {
        var header = new DocumentHeader(this, document, panel, new H1(), around, changed);
        header.addClassName("page-header");
        return header;
    }

    /**
     * The passages of a document that claims rest on, whatever the claim.
     *
     * @param open told of the one that a person wants to see
     */
    public LinkedPassages passages(DocumentDetails document, Consumer<EvidenceItem> open) {
        return new LinkedPassages(this, document, open);
    }

    /** All documents of the desk, and what it takes to bring in more. */
    public DocumentList list() {
        return new DocumentList(this);
    }

    /** All passages that claims rest on, and how they stand. */
    public PassageList passageList() {
        return new PassageList(this);
    }

    /**
     * Verifies many passages in the background.
     *
     * @param ended told when that has come to an end
     */
    public VerificationRun run(VerificationScope scope, Runnable ended) {
        return new VerificationRun(this, scope, ended);
    }

    Withdrawals withdrawals() {
        return withdrawals;
    }

    PassageLists passages() {
        return passages;
    }

    LayerScreens layers() {
        return layers;
    }

    /** Two editions side by side. */
    public ComparisonPanel comparison(DocumentDetails earlier, DocumentDetails newer) {
        return new ComparisonPanel(this, earlier, newer);
    }

    /** Tells of a claim at hand that some of its evidence has newer editions. */
    public ToldClaim toldClaim() {
        return new ToldClaim(this);
    }

    Documents documents() {
        return documents;
    }

    ImportScreens imports() {
        return imports;
    }

    DocumentArrivals arrivals() {
        return arrivals;
    }

    Sheets sheets() {
        return sheets;
    }

    Evidence evidence() {
        return evidence;
    }

    Verifications verifications() {
        return verifications;
    }

    VerificationRuns runs() {
        return runs;
    }

    Sources sources() {
        return sources;
    }

    Provenances provenances() {
        return provenances;
    }

    Captures captures() {
        return captures;
    }

    EditionsOfClaims editionsOfClaims() {
        return editionsOfClaims;
    }

    OriginsOfDocuments origins() {
        return origins;
    }

    ComparedEditions compared() {
        return compared;
    }

    Editions editions() {
        return editions;
    }

    Restrictions restrictions() {
        return restrictions;
    }

    Agreements agreements() {
        return agreements;
    }

    /** Who acts. */
    UserId me() {
        return currentUser.id();
    }

    Jobs jobs() {
        return jobs;
    }

    People people() {
        return people;
    }

    Claims claims() {
        return claims;
    }

    String statement(ClaimId claim) {
        return claims.get(claim).statement();
    }

    Instant now() {
        return Instant.now(clock);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), Times.zone());
    }

    /** Whether the person may change anything here. */
    boolean mayGather() {
        return currentUser.may(Roles.REVIEWER);
    }

    /** Whether the person may have a document read with larger limits. */
    boolean mayAllowMore() {
        return currentUser.may(Roles.ADMINISTRATOR);
    }

    /** Who may, by their names. */
    String administrators() {
        return people.whoMay(Roles.ADMINISTRATOR).stream()
                .map(Person::name)
                .collect(Collectors.joining(", "));
    }
}
