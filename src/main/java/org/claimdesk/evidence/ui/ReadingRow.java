package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Obstacle;
import org.claimdesk.job.JobStatus;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.Watching;

/** One document and how far its reading is, kept up to date as long as it is on the screen. */
class ReadingRow extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final DocumentId id;
    private final Consumer<DocumentDetails> open;
    private final Consumer<DocumentDetails> settled;
    private transient DocumentDetails document;
    private boolean brief;
    private transient Optional<Runnable> described = Optional.empty();
    private final transient Watching<JobStatus> reading;

    /**
     * @param settled told when its reading has come to an end
     */
    ReadingRow(
            EvidenceScreens screens,
            DocumentDetails document,
            Consumer<DocumentDetails> open,
            Consumer<DocumentDetails> settled) {
        this.screens = screens;
        this.document = document;
        this.open = open;
        this.settled = settled;
        id = document.id();
        reading = Watching.by(this, this::listen, status -> refresh());
        getContent().addClassName("reading-row");
        draw();
    }

    /** Only state, reason and buttons, for lists that show the rest in columns. */
    ReadingRow brief() {
        brief = true;
        getContent().addClassName("brief");
        draw();
        return this;
    }

    /**
     * Also with the way to say where it comes from, as long as nobody has: nobody knows that
     * better, or will later, than whoever brought it in.
     *
     * @param described told when somebody said it
     */
    ReadingRow asksForSource(Runnable described) {
        this.described = Optional.of(described);
        draw();
        return this;
    }

    private Optional<Runnable> listen(Consumer<JobStatus> told) {
        return document.job()
                .filter(job -> !document.state().isSettled())
                .map(job -> screens.jobs().watch(job, told)::close);
    }

    private void refresh() {
        screens.documents().find(id).ifPresentOrElse(this::refresh, reading::end);
    }

    private void refresh(DocumentDetails now) {
        boolean moved = now.state() != document.state();
        boolean ended = moved && now.state().isSettled();
        document = now;
        if (moved) {
            draw();
        }
        if (ended) {
            reading.end();
            settled.accept(now);
        }
    }

    /** What has no words may be looked at still, where it has pages. */
    private boolean isScan() {
        return document.obstacle().filter(Obstacle.NO_TEXT::equals).isPresent()
                && (screens.documents().isPdf(document) || screens.documents().isPicture(document));
    }

    private void draw() {
        Button name = new Button(document.name(), click -> open.accept(document));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        name.addClassNames("link-button", "document-name");
        name.setEnabled(document.layer().isPresent() || isScan());
        Span size = new Span(Formats.size(document.size()));
        size.addClassNames("muted", "small");
        StateChip state = new StateChip(document.state());
        state.getElement().setAttribute("role", "status");
        Div line = brief ? new Div(state) : new Div(name, size, state);
        if (brief) {
            ObstacleLine.brief(document).ifPresent(line::add);
        }
        line.addClassName("line");
        getContent().removeAll();
        getContent().add(line);
        if (!brief) {
            ObstacleLine.of(document).ifPresent(getContent()::add);
        }
        if (screens.mayGather()) {
            addButtons(line);
        }
    }

    private void addButtons(Div line) {
        described
                .filter(told -> document.state().isSettled() && SourceWords.isUnsaid(document))
                .ifPresent(told -> line.add(describing(told)));
        if (!document.state().isSettled()) {
            if (screens.arrivals().mayCancel(document)) {
                line.add(
                        button(
                                text("evidence.reading.cancel"),
                                text("evidence.reading.cancel.of", document.name()),
                                () -> screens.arrivals().cancel(id)));
            }
        } else if (ObstaclePart.mayPass(document)) {
            line.add(
                    button(
                            text("evidence.reading.retry"),
                            text("evidence.reading.retry.of", document.name()),
                            () -> screens.arrivals().retry(id)));
        }
    }

    private Button describing(Runnable told) {
        Button name =
                new Button(
                        text("evidence.source.add"),
                        click -> new SourceDialog(screens, document, told).open());
        name.setAriaLabel(text("evidence.arrived.describe", document.name()));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return name;
    }

    private Button button(String words, String fullWords, Runnable action) {
        Button button =
                new Button(
                        words,
                        click -> {
                            action.run();
                            document = screens.documents().find(id).orElseThrow();
                            draw();
                            reading.anew();
                        });
        button.setAriaLabel(fullWords);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
