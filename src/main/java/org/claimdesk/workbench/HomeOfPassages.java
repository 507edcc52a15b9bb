package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.Overtaken;
import org.claimdesk.evidence.PassageFilter;
import org.claimdesk.evidence.PassageLists;
import org.claimdesk.evidence.VerificationCounts;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.evidence.VerificationScope;
import org.claimdesk.evidence.ui.EvidenceScreens;
import org.claimdesk.evidence.ui.PassageFilterParameters;
import org.claimdesk.evidence.verification.VerificationRuns;
import org.claimdesk.ui.Times;

/** What the home screen shows of the passages that claims rest on: whether they still stand. */
@org.springframework.stereotype.Component
class HomeOfPassages {

    private final PassageLists passages;
    private final VerificationRuns runs;
    private final EvidenceScreens screens;

    HomeOfPassages(PassageLists passages, VerificationRuns runs, EvidenceScreens screens) {
        this.passages = passages;
        this.runs = runs;
        this.screens = screens;
    }

    HomeSection standing() {
        Div counts = new Div();
        fill(counts);
        return new HomeSection(text("workbench.home.passages"))
                .leadingTo(EvidencePaths.PASSAGES)
                .add(
                        counts,
                        screens.run(
                                new VerificationScope.WholeDesk(),
                                () -> {
                                    counts.removeAll();
                                    fill(counts);
                                }));
    }

    private void fill(Div into) {
        VerificationCounts counts = passages.counts();
        if (counts.total() == 0) {
            into.add(HomeSection.fact(text("workbench.home.passages.none")));
            return;
        }
        into.add(
                line(
                        text("workbench.home.passages.count", counts.total()),
                        counts,
                        PassageFilter::of));
        VerificationCounts fresh = passages.freshCounts();
        if (fresh.total() > 0) {
            into.add(
                    line(
                            text("workbench.home.passages.fresh", fresh.total()),
                            fresh,
                            PassageFilter::ofFresh));
        }
        for (Overtaken overtaken : Overtaken.values()) {
            tellOf(overtaken, into);
        }
        Optional<String> last = runs.lastOfWholeDesk().map(Times::format);
        into.add(
                new Div(
                        HomeSection.fact(
                                last.map(time -> text("workbench.home.passages.last", time))
                                        .orElseGet(() -> text("workbench.home.passages.never")))));
    }

    /** Words that stand in a document that does not. */
    private void tellOf(Overtaken overtaken, Div into) {
        PassageFilter filter = PassageFilter.of(overtaken);
        int count = passages.count(filter);
        if (count > 0) {
            Anchor link =
                    new Anchor(
                            PassageFilterParameters.path(filter),
                            text(
                                    "workbench.home.passages.of",
                                    count,
                                    nameOf("workbench.home.passages", overtaken)));
            link.addClassName("bad");
            Div line = new Div(link);
            line.addClassName("passage-counts");
            into.add(line);
        }
    }

    private static Div line(
            String words,
            VerificationCounts counts,
            Function<VerificationResult, PassageFilter> filter) {
        Div line = new Div(new Span(words));
        line.addClassName("passage-counts");
        counts.results().forEach(result -> line.add(link(result, counts, filter.apply(result))));
        return line;
    }

    private static Component link(
            VerificationResult result, VerificationCounts counts, PassageFilter filter) {
        Anchor link =
                new Anchor(
                        PassageFilterParameters.path(filter),
                        text(
                                "workbench.home.passages.of",
                                counts.of(result),
                                nameOf("evidence.standing", result)));
        link.addClassName(result == VerificationResult.EXACT ? "ok" : "bad");
        return link;
    }
}
