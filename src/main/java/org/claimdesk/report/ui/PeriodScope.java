package org.claimdesk.report.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.claimdesk.report.ReportScope;
import org.claimdesk.ui.DayField;

/** Claims with which something happened on some days, as the desk counts its days. */
class PeriodScope implements ScopeChoice {

    private static final int USUAL_DAYS = 7;

    private final ZoneId zone;
    private final DayField first = new DayField(text("report.ask.first-day"));
    private final DayField last = new DayField(text("report.ask.last-day"));

    PeriodScope(ZoneId zone, Instant now) {
        this.zone = zone;
        LocalDate today = LocalDate.ofInstant(now, zone);
        first.setValue(today.minusDays(USUAL_DAYS - 1));
        last.setValue(today);
    }

    @Override
    public String label() {
        return text("report.ask.period");
    }

    @Override
    public Optional<Component> fields() {
        Div days = new Div(first, last);
        days.addClassName("report-days");
        Span hint = new Span(text("report.ask.zone", zone.getId()));
        hint.addClassNames("muted", "small");
        return Optional.of(new Div(days, hint));
    }

    @Override
    public Chosen read() {
        if (first.mustBeMended() | last.mustBeMended()) {
            return Chosen.missing(text("report.ask.unclear-days"));
        }
        LocalDate from = first.getValue();
        LocalDate to = last.getValue();
        first.setInvalid(from == null);
        last.setInvalid(to == null);
        if (from == null || to == null) {
            return Chosen.missing(text("report.ask.no-days"));
        }
        last.setInvalid(to.isBefore(from));
        return to.isBefore(from)
                ? Chosen.missing(text("report.ask.days-reversed"))
                : new Chosen.Scope(ReportScope.OfPeriod.ofDays(from, to, zone));
    }
}
