package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimdesk.report.content.PublicRecord;
import org.claimdesk.report.content.ReportHead;
import org.claimdesk.report.content.ReportedAppearance;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.report.content.ReportedEntry;
import org.claimdesk.report.content.ReportedPerson;
import org.claimdesk.report.content.ReportedRating;
import org.claimdesk.report.content.ReportedRevision;
import org.claimdesk.report.content.ReportedStep;

/** One claim with its context, evidence, verdict and log. */
final class ClaimSection {

    /** So many entries are kept on one page. */
    private static final int SHORT_LOG = 4;

    private final Markup html;
    private final ReportTimes times;
    private final EvidenceList evidence;
    private final RevisionList revisions;

    ClaimSection(Markup html, ReportHead head) {
        this.html = html;
        this.times = new ReportTimes(head.zone());
        this.evidence = new EvidenceList(html, times);
        this.revisions = new RevisionList(html, times);
    }

    static String anchor(int number) {
        return "claim-" + number;
    }

    /** Where the claim stands for the public, in a few words. */
    static String standing(ReportedClaim claim) {
        Optional<PublicRecord> known = claim.publicRecord();
        if (known.isEmpty()) {
            return claim.revisions().stream()
                    .max(Comparator.comparingInt(ReportedRevision::number))
                    .filter(latest -> !latest.steps().isEmpty())
                    .map(latest -> underWay(claim, latest.steps().getLast().kind()))
                    .orElse(claim.status());
        }
        if (known.get().withdrawal().isPresent()) {
            return text("report.standing.withdrawn");
        }
        String rating =
                known.get().current().rating().map(ReportedRating::label).orElse(claim.status());
        String told =
                known.get().corrections().isEmpty()
                        ? rating
                        : text("report.standing.corrected", rating);
        return claim.isChangedSince() ? text("report.standing.changed", told) : told;
    }

    private static String underWay(ReportedClaim claim, ReportedStep.Kind last) {
        return switch (last) {
            case SUBMITTED -> text("report.standing.submitted", claim.status());
            case APPROVED, EMBARGOED -> text("report.standing.approved", claim.status());
            case RETURNED -> text("report.standing.returned", claim.status());
            default -> claim.status();
        };
    }

    void write(ReportedClaim claim, int number) {
        html.open("section", "class", "claim", "id", anchor(number));
        html.head("h2", () -> heading(claim, number));
        html.element("p", "standing", standing(claim));
        facts(claim);
        html.heading("h3", text("report.appearances"));
        if (claim.appearances().isEmpty()) {
            html.element("p", "none", text("report.appearances.none"));
        }
        html.each(claim.appearances(), appearance -> appearance(claim, appearance));
        evidence.write(claim);
        revisions.write(claim);
        log(claim);
        html.close("section");
    }

    private void heading(ReportedClaim claim, int number) {
        html.open("h2").open("span", "class", "number").write(number + ". ").close("span");
        html.open("bdi").write(claim.statement()).close("bdi");
        if (html.isContinued()) {
            html.write(" ").write(text("report.continued"));
        }
        html.close("h2");
    }

    private void facts(ReportedClaim claim) {
        Facts facts = new Facts(html);
        facts.start();
        facts.foreign(text("report.speaker"), claim.speaker());
        facts.foreign(text("report.date-said"), claim.dateSaid());
        facts.plain(text("report.kind"), claim.kind());
        if (!claim.topics().isEmpty()) {
            facts.foreign(text("report.topics"), String.join(", ", claim.topics()));
        }
        facts.foreign(text("report.reason"), claim.reasonForSelection());
        facts.plain(text("report.status"), claim.status());
        facts.foreign(text("report.assignee"), claim.assignee().map(ReportedPerson::name));
        facts.foreign(
                text("report.noted"),
                claim.noted().person() + ", " + times.both(claim.noted().at()));
        facts.plain(text("report.claim-id"), claim.id().toString());
        facts.foreign(text("report.public-address"), claim.publicAddress());
        facts.end();
    }

    private void appearance(ReportedClaim claim, ReportedAppearance appearance) {
        html.open("article", "class", "appearance");
        html.head("h4", () -> html.foreign("h4", "", appearance.title().orElse("")));
        SincePublic.said(claim, appearance).ifPresent(words -> html.element("p", "lost", words));
        SincePublic.described(claim, appearance, times)
                .forEach(words -> html.foreign("p", "lost", words));
        html.each(appearance.spans(), span -> Quotation.write(html, span, appearance.language()));
        Facts facts = new Facts(html);
        facts.start();
        facts.foreign(text("report.outlet"), appearance.outlet());
        facts.foreign(text("report.byline"), appearance.byline());
        facts.foreign(text("report.published"), appearance.published());
        facts.foreign(text("report.url"), appearance.url());
        facts.plain(text("report.version"), Integer.toString(appearance.ordinal()));
        facts.foreign(text("report.offsets"), Quotation.offsets(appearance.spans()));
        facts.hash(text("report.bytes-hash"), appearance.bytes());
        facts.hash(text("report.text-hash"), appearance.text());
        facts.end();
        html.close("article");
    }

    private void log(ReportedClaim claim) {
        html.heading("h3", text("report.log"));
        if (claim.log().isEmpty()) {
            html.element("p", "none", text("report.log.none"));
            return;
        }
        String className = claim.log().size() <= SHORT_LOG ? "log short" : "log";
        html.open("table", "class", className).head("thead", this::columns).open("tbody");
        html.each(claim.log(), entry -> entry(claim, entry)).close("tbody").close("table");
    }

    private void columns() {
        html.open("thead").open("tr");
        for (String column :
                new String[] {
                    text("report.log.position"),
                    text("report.log.time"),
                    text("report.log.person"),
                    text("report.log.action")
                }) {
            html.open("th", "scope", "col").write(column).close("th");
        }
        html.close("tr").close("thead");
    }

    /** In words for people; the name behind them is what the log holds and others can look up. */
    private void entry(ReportedClaim claim, ReportedEntry entry) {
        html.open("tr").element("td", "", Long.toString(entry.position()));
        html.open("td");
        times.each(entry.act().at()).forEach(time -> html.element("p", "", time));
        html.close("td");
        html.open("td").open("bdi").write(entry.act().person()).close("bdi").close("td");
        html.open("td").element("strong", "", Deeds.words(entry.action())).write(" ");
        html.element("span", "action", entry.action());
        claim.namedBy(entry)
                .map(EvidenceList::brief)
                .ifPresent(words -> html.foreign("p", "", words));
        html.element("p", "log-facts", text("report.log.actor", entry.act().by().id()));
        if (!entry.facts().isEmpty()) {
            html.element("p", "log-facts", facts(entry));
        }
        html.open("p").hash(entry.hash()).close("p").close("td").close("tr");
    }

    private static String facts(ReportedEntry entry) {
        return new TreeMap<>(entry.facts())
                .entrySet().stream()
                        .map(fact -> text("report.log.fact", fact.getKey(), fact.getValue()))
                        .collect(Collectors.joining("; "));
    }
}
