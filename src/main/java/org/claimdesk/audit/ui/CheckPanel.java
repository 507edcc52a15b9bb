package org.claimdesk.audit.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.LongFunction;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.audit.BackgroundCheck;
import org.claimdesk.audit.CheckResult;
import org.claimdesk.audit.Fault;
import org.claimdesk.audit.LogHead;
import org.claimdesk.ui.CopyButton;
import org.claimdesk.ui.Screen;

/** Checks the log when asked, with progress, and shows the head that can be noted down. */
class CheckPanel extends Composite<Div> {

    private final transient BackgroundCheck check;
    private final transient LongFunction<Optional<Component>> names;
    private final Button button = new Button(text("audit.check"));
    private final ProgressBar progress = new ProgressBar();
    private final Span result = new Span();
    private final Div subject = new Div();
    private final Span position = new Span();
    private final Span hash = new Span();
    private final TextField noted = new TextField(text("audit.head.noted"));
    private transient LogHead head;

    /**
     * @param names what the entry at a position is about, and the way there
     */
    CheckPanel(AuditLog log, BackgroundCheck check, LongFunction<Optional<Component>> names) {
        this.check = check;
        this.names = names;
        head = log.head();
        showHead(head);
        hash.addClassName("hash");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> start());
        progress.setVisible(false);
        progress.getElement().setAttribute("aria-label", text("audit.check.progress"));
        result.getElement().setAttribute("role", "status");
        result.addClassName("check-result");
        subject.setVisible(false);
        noted.setHelperText(text("audit.head.noted.help"));
        noted.setClearButtonVisible(true);
        noted.setWidthFull();
        Details compare = new Details(text("audit.head.compare"), noted);
        getContent().addClassNames("log-check", "card");
        getContent()
                .add(
                        button,
                        progress,
                        result,
                        subject,
                        position,
                        hash,
                        new CopyButton(
                                text("audit.head.copy"),
                                text("audit.head.copied"),
                                () -> head.noted()),
                        compare);
    }

    private void showHead(LogHead seen) {
        head = seen;
        position.setText(text("audit.head", seen.position()));
        position.setTitle(seen.hash().hex());
        hash.setText(seen.hash().abbreviated());
    }

    private void start() {
        Optional<LogHead> wanted = LogHead.read(noted.getValue());
        noted.setInvalid(wanted.isEmpty() && !noted.getValue().isBlank());
        if (noted.isInvalid()) {
            noted.setErrorMessage(text("audit.check.no-head", noted.getValue().strip()));
            button.setEnabled(true);
            return;
        }
        start(wanted);
    }

    private void start(Optional<LogHead> wanted) {
        UI ui = UI.getCurrent();
        progress.setValue(0);
        progress.setVisible(true);
        result.setText(text("audit.check.running"));
        subject.removeAll();
        subject.setVisible(false);
        check.start(
                wanted,
                (checked, total) ->
                        Screen.change(
                                ui,
                                () -> progress.setValue(total == 0 ? 1 : (double) checked / total)),
                outcome -> Screen.change(ui, () -> show(outcome, wanted)),
                () -> Screen.change(ui, () -> finish(text("audit.check.unreadable"), "misfit")));
    }

    private void show(CheckResult outcome, Optional<LogHead> wanted) {
        switch (outcome) {
            case CheckResult.Intact(LogHead seen, long removed) -> {
                showHead(seen);
                finish(
                        text("audit.check.intact.short", seen.position(), removed)
                                + wanted.map(
                                                head ->
                                                        " "
                                                                + text(
                                                                        "audit.check.as-noted",
                                                                        head.position()))
                                        .orElse(""),
                        "intact");
            }
            case CheckResult.Misfit(long position, Fault fault) ->
                    finish(
                            text("audit.check.misfit", position, nameOf("audit.fault", fault)),
                            "misfit");
            case CheckResult.Contradicted(long position, String words) -> {
                finish(text("audit.check.misfit", position, words), "misfit");
                names.apply(position).ifPresent(subject::add);
                subject.setVisible(subject.getComponentCount() > 0);
            }
            case CheckResult.Untold(String words) ->
                    finish(text("audit.check.untold", words), "misfit");
        }
    }

    private void finish(String words, String className) {
        progress.setVisible(false);
        result.setText(words);
        result.removeClassNames("intact", "misfit");
        result.addClassName(className);
        button.setEnabled(true);
    }
}
