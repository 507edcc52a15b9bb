package org.claimdesk.report.content;

/**
 * What a report's claims come to, for whoever reads only the first page.
 *
 * @param published verdicts by which the desk stands
 * @param corrected so many of them
 * @param passages of documents that are linked
 * @param standing so many of them stood in their documents when that was last looked at
 */
public record Tally(int published, int corrected, int withdrawn, int passages, int standing) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** With one claim more. */
    public Tally and(ReportedClaim claim) {
        var known = claim.publicRecord();
        boolean stands = known.filter(r -> r.withdrawal().isEmpty()).isPresent();
        boolean wasCorrected = known.filter(r -> !r.corrections().isEmpty()).isPresent();
        var linked =
                claim.evidence().stream()
                        .map(ReportedEvidence::content)
                        .filter(ReportedEvidence.Passage.class::isInstance)
                        .map(ReportedEvidence.Passage.class::cast)
                        .toList();
        int exact = (int) linked.stream().filter(p -> p.verification().stands()).count();
        return new Tally(
                published + (stands ? 1 : 0),
                corrected + (stands && wasCorrected ? 1 : 0),
                withdrawn + (known.isPresent() && !stands ? 1 : 0),
                passages + linked.size(),
                standing + exact);
    }
}
