package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.claimdesk.evidence.Passages;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.ui.PartialDates;
import org.claimdesk.verdict.FrozenAppearance;
import org.claimdesk.verdict.Matter;

/** The claim as a revision froze it: what is said, by whom and when, in which words of articles. */
class ClaimSheet extends DescriptionList {

    /**
     * @param place leads to where the words stand
     */
    ClaimSheet(Matter matter, Function<FrozenAppearance, Component> place) {
        addClassName("claim-sheet");
        fact("verdict.statement", words(matter.statement()));
        matter.speaker().ifPresent(name -> fact("verdict.cms.speaker", new Span(name)));
        matter.dateSaid()
                .map(PartialDate::parse)
                .map(PartialDates::format)
                .ifPresent(date -> fact("verdict.date-said", new Span(date)));
        matter.appearances()
                .forEach(
                        appearance ->
                                fact(
                                        "verdict.claim.quote",
                                        quote(appearance, place.apply(appearance))));
        if (matter.appearances().isEmpty()) {
            fact("verdict.claim.quote", new Span(text("verdict.claim.no-quote")));
        }
    }

    private void fact(String name, Component value) {
        add(new Term(text(name)), new Description(value));
    }

    private static Div quote(FrozenAppearance appearance, Component place) {
        Div where = new Div(place);
        where.addClassName("small");
        Surroundings around = Surroundings.of(appearance.spans());
        Span quote = words(text("verdict.quoted", Passages.quote(appearance.spans())));
        return new Div(muted(around.before()), quote, muted(around.after()), where);
    }

    private static Span muted(String words) {
        Span span = words(words);
        span.addClassName("muted");
        return span;
    }

    private static Span words(String words) {
        Span span = new Span(words);
        span.addClassName("serif");
        return span;
    }
}
