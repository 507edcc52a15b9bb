package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.Chip;
import org.claimdesk.ui.OutsideLink;
import org.claimdesk.ui.Times;
import org.claimdesk.verdict.EmbargoDetails;
import org.claimdesk.verdict.PublicationDetails;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionState;
import org.claimdesk.verdict.Step;
import org.claimdesk.verdict.VerdictDetails;

/**
 * What whoever writes must know first: what is public, where the latest revision stands, and what
 * to do next. One banner says all of it, so that no two contradict each other.
 */
class Banners extends Div {

    private final transient Function<UserId, String> names;

    Banners(Function<UserId, String> names) {
        this.names = names;
        addClassName("banners");
    }

    void show(Optional<VerdictDetails> verdict) {
        removeAll();
        verdict.ifPresent(this::show);
        setVisible(getComponentCount() > 0);
    }

    private void show(VerdictDetails verdict) {
        RevisionDetails latest = verdict.latest();
        altered(latest);
        verdict.published()
                .filter(stands -> !stands.id().equals(latest.id()))
                .ifPresent(this::altered);
        List<String> sentences =
                Stream.concat(stands(verdict).stream(), way(verdict).stream()).toList();
        if (!sentences.isEmpty()) {
            Div banner = new Div(chip(verdict), new Span(String.join(" ", sentences)));
            addresses(verdict).map(OutsideLink::to).forEach(banner::add);
            banner.addClassNames("banner", "small");
            add(banner);
        }
    }

    private void altered(RevisionDetails revision) {
        if (revision.isAltered()) {
            add(new AlteredRevision(revision));
        }
        AlteredApproval.of(revision).ifPresent(this::add);
    }

    private static Chip chip(VerdictDetails verdict) {
        boolean isChanged =
                verdict.isOvertakenByContent()
                        || verdict.isChangedSince() && !isDecided(verdict.latest());
        return isChanged ? Looks.changed() : Looks.chip(verdict.latest().state());
    }

    /** Whether its state tells more than that it is not what is public. */
    private static boolean isDecided(RevisionDetails latest) {
        return latest.state() == RevisionState.RETURNED || latest.state() == RevisionState.APPROVED;
    }

    private static Optional<String> stands(VerdictDetails verdict) {
        return verdict.published()
                .map(
                        stands -> {
                            if (!stands.id().equals(verdict.latest().id())) {
                                return text("verdict.stands.until", stands.number());
                            }
                            return verdict.contentChanged()
                                    ? text("verdict.stands.changed", stands.number())
                                    : text("verdict.stands", stands.number());
                        });
    }

    /** Where the latest is on its way, and what it takes to go on. */
    private Optional<String> way(VerdictDetails verdict) {
        RevisionDetails latest = verdict.latest();
        int number = latest.number();
        return switch (latest.state()) {
            case SUBMITTED ->
                    verdict.contentChanged()
                            ? Optional.of(text("verdict.is-submitted.changed", number))
                            : Optional.empty();
            case RETURNED -> Optional.of(told("verdict.returned", latest));
            case APPROVED -> Optional.of(approved(verdict));
            case WITHDRAWN -> Optional.of(told("verdict.was-withdrawn", latest));
            case SAVED, RECALLED, PUBLISHED, CORRECTED, OVERTAKEN -> Optional.empty();
        };
    }

    private String told(String key, RevisionDetails latest) {
        Step step = latest.lastStep();
        return text(key, names.apply(step.by()), step.note().orElse(""), latest.number());
    }

    private static String approved(VerdictDetails verdict) {
        RevisionDetails latest = verdict.latest();
        if (verdict.contentChanged()) {
            return text("verdict.is-approved.changed", latest.number());
        }
        return latest.notBefore()
                .map(
                        until ->
                                text(
                                        "verdict.is-approved.embargo",
                                        latest.number(),
                                        Times.format(until)))
                .orElseGet(() -> text("verdict.is-approved", latest.number()));
    }

    /** Where the public finds it, and where it will once the embargo is over. */
    private static Stream<String> addresses(VerdictDetails verdict) {
        Optional<String> now =
                verdict.published()
                        .flatMap(RevisionDetails::publication)
                        .flatMap(PublicationDetails::url);
        Optional<String> then = verdict.latest().embargo().flatMap(EmbargoDetails::url);
        return Stream.concat(now.stream(), then.stream()).distinct();
    }
}
