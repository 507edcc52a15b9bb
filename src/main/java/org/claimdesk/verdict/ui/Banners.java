package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.Chip;
import org.claimdesk.verdict.PublicationDetails;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionState;
import org.claimdesk.verdict.Step;
import org.claimdesk.verdict.VerdictDetails;

/** What whoever writes must know first: what is public, what came back, what has changed. */
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
        if (latest.isAltered()) {
            add(new AlteredRevision(latest));
        }
        verdict.published().ifPresent(stands -> stands(verdict, stands));
        switch (latest.state()) {
            case RETURNED -> {
                Step step = latest.lastStep();
                banner(
                        Looks.chip(latest.state()),
                        text("verdict.returned", names.apply(step.by()), step.note().orElse("")));
            }
            case WITHDRAWN -> {
                Step step = latest.lastStep();
                banner(
                        Looks.chip(latest.state()),
                        text(
                                "verdict.was-withdrawn",
                                names.apply(step.by()),
                                step.note().orElse("")));
            }
            case APPROVED -> banner(Looks.chip(latest.state()), text("verdict.is-approved"));
            case SAVED, SUBMITTED, RECALLED, PUBLISHED, CORRECTED, OVERTAKEN -> {}
        }
        boolean isOnItsWay =
                latest.state() == RevisionState.SUBMITTED
                        || latest.state() == RevisionState.APPROVED;
        if (isOnItsWay && verdict.contentChanged()) {
            banner(Looks.changed(), text("verdict.refusal.content-changed"));
        }
    }

    private void stands(VerdictDetails verdict, RevisionDetails stands) {
        if (stands.isAltered() && !stands.id().equals(verdict.latest().id())) {
            add(new AlteredRevision(stands));
        }
        boolean isChanged = verdict.isChangedSince();
        Div banner =
                banner(
                        isChanged ? Looks.changed() : Looks.chip(stands.state()),
                        text(
                                isChanged ? "verdict.stands.changed" : "verdict.stands",
                                stands.number()));
        stands.publication()
                .flatMap(PublicationDetails::url)
                .ifPresent(url -> banner.add(outside(url)));
    }

    private Div banner(Chip chip, String words) {
        Div banner = new Div(chip, new Span(words));
        banner.addClassNames("banner", "small");
        add(banner);
        return banner;
    }

    /** A link that leads out of the desk. */
    static Component outside(String url) {
        Anchor link = new Anchor(url, url);
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
