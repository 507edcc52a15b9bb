package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.report.content.FrozenPiece;
import org.claimdesk.report.content.PublicRecord;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.report.content.ReportedRating;
import org.claimdesk.report.content.ReportedRevision;
import org.claimdesk.report.content.ReportedStep;

/**
 * A verdict's revisions: the one that stands first, then all in their order, each with what was
 * done with it.
 */
final class RevisionList {

    private final Markup html;
    private final ReportTimes times;

    RevisionList(Markup html, ReportTimes times) {
        this.html = html;
        this.times = times;
    }

    void write(ReportedClaim claim) {
        html.heading("h3", text("report.verdict"));
        Optional<ReportedRevision> standing = claim.standing();
        if (standing.isEmpty()) {
            html.element("p", "none", text("report.verdict.none"));
            return;
        }
        html.element("p", "stands", stands(claim, standing.get()));
        write(claim, standing.get());
        if (claim.revisions().size() > 1) {
            html.mayEnd();
            html.heading("h3", text("report.revisions"));
            html.each(
                    claim.revisions(),
                    revision -> {
                        if (revision.number() == standing.get().number()) {
                            toldAbove(revision);
                        } else {
                            write(claim, revision);
                        }
                    });
        }
    }

    private static String stands(ReportedClaim claim, ReportedRevision standing) {
        return claim.publicRecord()
                .map(PublicRecord::withdrawal)
                .map(
                        withdrawal ->
                                withdrawal.isPresent()
                                        ? text("report.stands.withdrawn", standing.number())
                                        : stillStands(claim, standing.number()))
                .orElseGet(() -> text("report.stands.not", standing.number()));
    }

    private static String stillStands(ReportedClaim claim, int number) {
        return claim.isChangedSince()
                ? text("report.stands.changed", number)
                : text("report.stands", number);
    }

    private void toldAbove(ReportedRevision revision) {
        html.element("p", "none", text("report.revision.above", revision.number()));
    }

    private void write(ReportedClaim claim, ReportedRevision revision) {
        html.open("article", "class", "revision");
        html.head("h4", () -> heading(revision));
        if (revision.isAltered()) {
            html.element("p", "none", text("report.revision.altered", revision.number()));
        } else {
            content(revision);
            claim.before(revision).ifPresent(earlier -> removed(earlier, revision));
        }
        if (revision.isApprovalAltered()) {
            html.element("p", "none", text("report.approval.altered", revision.number()));
        }
        steps(revision);
        facts(revision);
        html.close("article");
    }

    private void content(ReportedRevision revision) {
        html.foreign("p", "statement", revision.statement());
        html.open("div", "class", "rationale", "dir", direction(revision));
        html.trusted(WellFormed.orText(revision.rationaleHtml(), revision.rationaleText()));
        html.close("div");
        if (!revision.evidence().isEmpty()) {
            frozen(revision.evidence());
        }
    }

    private void heading(ReportedRevision revision) {
        html.open("h4").write(text("report.revision", revision.number()));
        revision.rating().ifPresent(this::rating);
        html.close("h4");
    }

    private static String direction(ReportedRevision revision) {
        return Direction.of(revision.rationaleText()).attribute();
    }

    private void rating(ReportedRating rating) {
        html.write(": ").element("span", "rating", rating.label());
        rating.grade()
                .map(g -> text("report.grade", g.value(), g.worst(), g.best()))
                .ifPresent(grade -> html.write(" ").element("span", "grade", grade));
    }

    private void frozen(List<FrozenPiece> pieces) {
        list(text("report.rests-on"), pieces, piece -> "[%d]".formatted(piece.number()));
    }

    /** What the revision before rested on, and this one does not. */
    private void removed(ReportedRevision earlier, ReportedRevision revision) {
        List<FrozenPiece> gone =
                earlier.evidence().stream()
                        .filter(piece -> revision.numberOf(piece.id()).isEmpty())
                        .toList();
        if (!gone.isEmpty()) {
            list(
                    text("report.rests-no-longer-on"),
                    gone,
                    piece -> text("report.was-number", piece.number(), earlier.number()));
        }
    }

    /** Where the list goes on in a further file it says once more what it is. */
    private void list(
            String title, List<FrozenPiece> pieces, Function<FrozenPiece, String> number) {
        html.open("div");
        html.head("p", () -> html.element("p", "rests-on", title));
        html.open("ul", "class", "frozen");
        html.each(pieces, piece -> piece(piece, number.apply(piece))).close("ul");
        html.close("div");
    }

    private void piece(FrozenPiece piece, String number) {
        html.open("li").write(number + " ");
        html.element("span", "stance", Labels.stance(piece.stance())).write(" ");
        html.open("bdi").write(piece.what()).close("bdi");
        Labels.places(piece.places())
                .ifPresent(places -> html.write(", ").open("bdi").write(places).close("bdi"));
        piece.circumstances()
                .forEach(told -> html.write(", ").open("bdi").write(told).close("bdi"));
        if (!piece.isWithheld()) {
            html.write(": ");
            html.open("q").open("bdi").write(piece.quote()).close("bdi").close("q");
        }
        piece.bytes().ifPresent(hash -> html.write(" ").hash(hash));
        html.each(
                piece.translations(), translation -> Quotation.translation(html, translation, ""));
        html.close("li");
    }

    private void steps(ReportedRevision revision) {
        if (revision.steps().isEmpty()) {
            html.element("p", "none", text("report.steps.none"));
            return;
        }
        html.open("ol", "class", "steps");
        revision.steps().forEach(this::step);
        html.close("ol");
    }

    private void step(ReportedStep step) {
        html.open("li", "class", Labels.className(step.kind()));
        html.element("strong", "", Labels.step(step.kind())).write(" ");
        html.open("bdi").write(step.act().person()).close("bdi");
        html.write(", " + times.both(step.act().at()));
        step.url().ifPresent(url -> html.foreign("p", "", address(step, url)));
        step.notBefore()
                .ifPresent(at -> html.element("p", "", text("report.embargo", times.both(at))));
        if (step.kind() == ReportedStep.Kind.EMBARGOED && step.notBefore().isEmpty()) {
            html.element("p", "", text("report.embargo.lifted"));
        }
        step.note()
                .filter(note -> !note.isBlank())
                .ifPresent(note -> html.foreign("p", "note", note));
        html.close("li");
    }

    private static String address(ReportedStep step, String url) {
        return step.wentPublic()
                ? text("report.step.url", url)
                : text("report.step.url-planned", url);
    }

    private void facts(ReportedRevision revision) {
        Facts facts = new Facts(html);
        facts.start();
        facts.foreign(
                text("report.saved"),
                revision.saved().person() + ", " + times.both(revision.saved().at()));
        facts.foreign(text("report.speaker"), revision.speaker());
        facts.foreign(text("report.date-said"), revision.dateSaid());
        facts.foreign(text("report.scale"), revision.rating().map(ReportedRating::scale));
        facts.foreign(text("report.as-of"), revision.asOf().map(Object::toString));
        facts.foreign(text("report.no-evidence-reason"), revision.reasonWithoutEvidence());
        facts.hash(text("report.revision-hash"), revision.hash());
        facts.end();
    }
}
