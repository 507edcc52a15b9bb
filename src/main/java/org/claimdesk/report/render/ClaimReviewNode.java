package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.report.content.FrozenPiece;
import org.claimdesk.report.content.PublicRecord;
import org.claimdesk.report.content.ReportHead;
import org.claimdesk.report.content.ReportedAppearance;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.report.content.ReportedRating;
import org.claimdesk.report.content.ReportedRevision;
import org.claimdesk.report.content.ReportedSource;
import org.claimdesk.report.content.ReportedStep;
import org.claimdesk.shared.Sha256;
import org.claimdesk.ui.Formats;

/**
 * A claim that the public was told about, in the words of schema.org. A withdrawn verdict keeps its
 * place, with a day on which it expired and without a rating: whoever imported it learns that the
 * desk no longer stands by it. What the claim's appearances and evidence became after the revision
 * was made is not told: nobody approved it.
 */
final class ClaimReviewNode {

    private static final String CONTEXT = "https://schema.org";
    private static final int LONGEST_NAME = 80;

    private final ReportHead head;
    private final ReportTimes times;

    ClaimReviewNode(ReportHead head) {
        this.head = head;
        this.times = new ReportTimes(head.zone());
    }

    Map<String, Object> of(ReportedClaim claim, PublicRecord known) {
        ReportedRevision current = known.current();
        boolean withdrawn = known.withdrawal().isPresent();
        Node review = new Node().with("@context", CONTEXT).with("@type", "ClaimReview");
        review.with("@id", claim.urn() + "#review");
        review.with("url", known.url());
        review.with("datePublished", times.offset(known.first()));
        review.with("dateModified", times.offset(known.changed()));
        review.with("inLanguage", head.publisher().language().toLanguageTag());
        review.with("author", publisher()).with("publisher", publisher());
        review.with("claimReviewed", current.statement());
        review.with("itemReviewed", item(claim, current));
        review.with("version", Integer.toString(current.number()));
        review.with("identifier", "sha256:" + current.hash());
        review.with("correction", corrections(known));
        if (withdrawn) {
            review.with("expires", times.offset(known.changed()));
        } else {
            review.with("reviewRating", current.rating().map(ClaimReviewNode::rating));
            review.with("reviewBody", current.rationaleText());
            review.with("citation", citations(current));
        }
        return review.toMap();
    }

    private Node publisher() {
        return Node.of("Organization")
                .with("name", head.publisher().name())
                .with("url", head.publisher().url().toString());
    }

    private static Node item(ReportedClaim claim, ReportedRevision current) {
        Node item = Node.of("Claim").with("@id", claim.urn());
        item.with("text", current.statement());
        item.with("author", current.speaker().map(ClaimReviewNode::speaker));
        item.with(
                "datePublished",
                current.dateSaid()
                        .or(
                                () ->
                                        current.appearances().stream()
                                                .filter(ReportedAppearance::isDescribedAsThen)
                                                .flatMap(a -> a.published().stream())
                                                .findFirst()));
        List<Node> works = current.appearances().stream().map(ClaimReviewNode::work).toList();
        item.with("firstAppearance", works.stream().findFirst());
        return item.with("appearance", works);
    }

    /** The desk does not ask whether a speaker is a person or a body. */
    private static Node speaker(String name) {
        return Node.of("Person").with("name", name);
    }

    /**
     * The approved hash holds for the text. It does not for byline, address and the like, which one
     * person alone can change: where somebody did since, they are left out.
     */
    private static Node work(ReportedAppearance appearance) {
        Node work = Node.of("CreativeWork").with("headline", appearance.title());
        if (appearance.isDescribedAsThen()) {
            details(work, appearance);
        }
        return work.with("identifier", "sha256:" + appearance.bytes());
    }

    private static void details(Node work, ReportedAppearance appearance) {
        work.with("url", appearance.url()).with("datePublished", appearance.published());
        work.with("author", appearance.byline().map(ClaimReviewNode::speaker));
        work.with(
                "publisher",
                appearance.outlet().map(name -> Node.of("Organization").with("name", name)));
        work.with("inLanguage", appearance.language());
    }

    private static Node rating(ReportedRating rating) {
        Node node = Node.of("Rating").with("alternateName", rating.label());
        rating.grade()
                .ifPresent(
                        grade ->
                                node.with("ratingValue", grade.value())
                                        .with("worstRating", grade.worst())
                                        .with("bestRating", grade.best()));
        return node.with("description", rating.scale());
    }

    private List<Node> corrections(PublicRecord known) {
        return known.notes().stream().map(this::correction).toList();
    }

    private Node correction(ReportedStep step) {
        return Node.of("CorrectionComment")
                .with("name", Labels.step(step.kind()))
                .with("text", step.note().orElse(Labels.step(step.kind())))
                .with("datePublished", times.offset(step.act().at()));
    }

    /** All that may be told: the rationale names each by its number, which is its position here. */
    private static List<Node> citations(ReportedRevision revision) {
        return revision.evidence().stream()
                .filter(piece -> !piece.isWithheld())
                .map(ClaimReviewNode::citation)
                .toList();
    }

    private static Node citation(FrozenPiece piece) {
        Node citation =
                Node.of("CreativeWork")
                        .with("position", piece.number())
                        .with("text", piece.quote())
                        .with("description", Labels.stance(piece.stance()));
        return piece.bytes()
                .map(hash -> citation.with("isPartOf", document(piece, hash)))
                .orElseGet(() -> note(citation, piece));
    }

    private static Node document(FrozenPiece piece, Sha256 hash) {
        return Node.of("DigitalDocument")
                .with("name", piece.what())
                .with("url", piece.url())
                .with("datePublished", piece.published())
                .with("creator", piece.source().map(ClaimReviewNode::maker))
                .with(
                        "creditText",
                        Optional.of(text("report.background-source"))
                                .filter(words -> piece.background()))
                .with("identifier", "sha256:" + hash);
    }

    private static Node maker(ReportedSource source) {
        return Node.of(source.isPerson() ? "Person" : "Organization")
                .with("name", source.name())
                .with("description", source.rank());
    }

    private static Node note(Node citation, FrozenPiece piece) {
        String words = Formats.shortened(piece.quote(), LONGEST_NAME);
        return citation.with("name", text("report.note.name", piece.what(), words))
                .with("disambiguatingDescription", text("report.note.unverifiable"));
    }
}
