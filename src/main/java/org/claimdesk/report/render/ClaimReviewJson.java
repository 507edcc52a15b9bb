package org.claimdesk.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.claimdesk.report.content.PublicRecord;
import org.claimdesk.report.content.ReportContent;
import org.claimdesk.report.content.ReportedClaim;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was published, as JSON-LD for the exchange between fact-checkers: an array with one
 * schema.org ClaimReview for each claim that the public was told about, and W3C Web Annotations
 * that say where the claim and its evidence stand.
 */
final class ClaimReviewJson implements ReportRenderer {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    @Override
    public Rendered render(ReportContent content, OutputStream out) throws IOException {
        int published = 0;
        try (JsonGenerator json = JSON.createGenerator(out)) {
            ClaimReviewNode review = new ClaimReviewNode(content.head());
            json.writeStartArray();
            for (ReportedClaim claim : content.claims()) {
                // Other desks are told nothing of what nobody knows any more.
                Optional<PublicRecord> known =
                        claim.publicRecord()
                                .filter(told -> !told.current().isAltered())
                                .filter(told -> !told.current().isApprovalAltered());
                if (known.isPresent()) {
                    published++;
                    json.writePOJO(review.of(claim, known.get()));
                    AnnotationNode.of(claim, known.get().current()).forEach(json::writePOJO);
                }
            }
            json.writeEndArray();
        }
        return new Rendered("jsonld", "application/ld+json", published);
    }
}
