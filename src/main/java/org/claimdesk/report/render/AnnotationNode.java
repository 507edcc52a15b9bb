package org.claimdesk.report.render;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.report.content.ReportedAppearance;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.report.content.ReportedEvidence;
import org.claimdesk.report.content.ReportedEvidence.Passage;
import org.claimdesk.report.content.ReportedRevision;
import org.claimdesk.report.content.ReportedSpan;
import org.claimdesk.shared.CodePoints;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Span;

/**
 * Where words stand, in the W3C Web Annotation data model: offsets count code points of the text
 * whose hash the source names, and the quote tells what must stand there.
 */
final class AnnotationNode {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private AnnotationNode() {}

    /** Of nothing but what the public revision froze: whatever came later nobody approved. */
    static List<Map<String, Object>> of(ReportedClaim claim, ReportedRevision current) {
        List<Map<String, Object>> annotations = new ArrayList<>();
        current.appearances().forEach(a -> annotations.add(appearance(claim, a).toMap()));
        for (ReportedEvidence piece : claim.evidence()) {
            if (piece.content() instanceof Passage passage && current.quotes(piece.id(), passage)) {
                annotations.add(passage(claim, piece, passage).toMap());
            }
        }
        return annotations;
    }

    private static Node appearance(ReportedClaim claim, ReportedAppearance appearance) {
        Node annotation = annotation("identifying", claim);
        String source =
                appearance
                        .url()
                        .filter(url -> appearance.isDescribedAsThen())
                        .orElse("urn:uuid:" + appearance.version());
        return annotation.with("target", targets(source, appearance.text(), appearance.spans()));
    }

    private static Node passage(ReportedClaim claim, ReportedEvidence piece, Passage passage) {
        Node annotation = annotation("linking", claim).with("id", "urn:uuid:" + piece.id());
        return annotation.with(
                "target", targets("urn:uuid:" + passage.layer(), passage.text(), passage.spans()));
    }

    private static Node annotation(String motivation, ReportedClaim claim) {
        return new Node()
                .with("@context", CONTEXT)
                .with("type", "Annotation")
                .with("motivation", motivation)
                .with("body", claim.urn());
    }

    private static List<Node> targets(String source, Sha256 text, List<ReportedSpan> spans) {
        return spans.stream()
                .map(
                        span ->
                                new Node()
                                        .with("type", "SpecificResource")
                                        .with("source", source)
                                        .with("state", state(text))
                                        .with("selector", selectors(span)))
                .toList();
    }

    /** Which text the offsets hold for: the one whose UTF-8 has this hash. */
    private static Node state(Sha256 text) {
        return new Node().with("type", "State").with("id", named(text));
    }

    /** A name for what has this hash (RFC 6920). */
    private static String named(Sha256 hash) {
        byte[] digest = HexFormat.of().parseHex(hash.hex());
        return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static List<Node> selectors(ReportedSpan at) {
        Span span = at.span();
        Node quote =
                new Node()
                        .with("type", "TextQuoteSelector")
                        .with("exact", span.quote())
                        .with("prefix", span.prefix())
                        .with("suffix", span.suffix());
        return Stream.concat(
                        Stream.of(quote), at.codePoints().map(AnnotationNode::position).stream())
                .toList();
    }

    private static Node position(CodePoints at) {
        return new Node()
                .with("type", "TextPositionSelector")
                .with("start", at.start())
                .with("end", at.end());
    }
}
