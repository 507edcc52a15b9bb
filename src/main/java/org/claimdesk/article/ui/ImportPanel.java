package org.claimdesk.article.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.CapturedText;
import org.claimdesk.article.ImportOutcome;
import org.claimdesk.article.ImportRefusal;
import org.claimdesk.article.ReadOutcome;
import org.claimdesk.article.Reading;
import org.claimdesk.article.Receiving;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.store.Origin;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.Refusal;
import org.claimdesk.ui.Screen;
import org.jspecify.annotations.Nullable;

/** An article comes in: chosen, read, shown for correction, and only then saved. */
@StyleSheet("claimdesk/article.css")
public class ImportPanel extends Composite<Div> {

    private final transient ArticleScreens screens;
    private final transient Consumer<ArticleId> open;
    private final ImportWays ways;
    private final Div refusal = new Div();
    private final Div stage = new Div();
    private transient @Nullable Object current;
    private transient @Nullable Reading running;

    /** Whether what is being sent was refused before the browser knows how its sending ended. */
    private boolean refusedOnArrival;

    private boolean proposed;

    ImportPanel(ArticleScreens screens, Consumer<ArticleId> open) {
        this.screens = screens;
        this.open = open;
        ways = new ImportWays(screens, this);
        getContent().addClassName("import-panel");
        getContent().add(refusal, ways, stage);
    }

    /** Whether something was read that nobody saved yet. */
    public boolean isUnsaved() {
        return proposed;
    }

    /** Runs in the request's own thread, without the session's lock: the sender may be slow. */
    void receive(UI ui, InputStream source, String name, Origin origin) {
        Object attempt = new Object();
        Screen.change(ui, () -> begin(attempt));
        var receiving =
                screens.imports()
                        .receive(source, name, origin, outcome -> show(ui, attempt, outcome));
        switch (receiving) {
            case Receiving.Started(Reading reading) ->
                    Screen.change(ui, () -> runs(attempt, reading));
            case Receiving.Refused(var reason) ->
                    Screen.change(ui, () -> refuseOnArrival(attempt, reason));
        }
    }

    void fetch(UI ui, URI address) {
        Object attempt = new Object();
        begin(attempt);
        runs(attempt, screens.imports().fetch(address, outcome -> show(ui, attempt, outcome)));
    }

    /** Something is about to be sent: what was said of the one before it does not hold any more. */
    void forgetRefusal() {
        refusedOnArrival = false;
        refusal.removeAll();
    }

    /** All of it was sent: a failure that the browser tells of from here on is of the next one. */
    void sent() {
        refusedOnArrival = false;
    }

    /**
     * The browser could not send all of it. Where the desk itself broke off, it has said why.
     *
     * @param status with which the server answered, 0 when it did not
     */
    void notSent(int status) {
        if (refusedOnArrival) {
            refusedOnArrival = false;
            return;
        }
        cancel();
        refuse(text(status == 0 ? "article.refused.connection-lost" : "article.import.not-taken"));
    }

    void refuse(String sentence) {
        startAgain();
        refusal.removeAll();
        refusal.add(new Refusal(sentence, List.of()));
    }

    private void begin(Object attempt) {
        proposed = false;
        current = attempt;
        forgetRefusal();
        ways.setVisible(false);
        stage.removeAll();
        stage.add(new ImportProgress(this::cancel));
    }

    private void runs(Object attempt, Reading reading) {
        if (current == attempt) {
            running = reading;
        } else {
            // The person cancelled while the bytes were still coming in.
            reading.cancel();
        }
    }

    private void refuseOnArrival(Object attempt, ImportRefusal reason) {
        if (current == attempt) {
            show(new ReadOutcome.Refused(reason));
            refusedOnArrival = true;
        }
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
        }
        startAgain();
    }

    private void startAgain() {
        proposed = false;
        current = null;
        running = null;
        stage.removeAll();
        ways.setVisible(true);
        ways.forgetFiles();
    }

    private void show(UI ui, Object attempt, ReadOutcome outcome) {
        Screen.change(
                ui,
                () -> {
                    if (current == attempt) {
                        show(outcome);
                    }
                });
    }

    private void show(ReadOutcome outcome) {
        running = null;
        switch (outcome) {
            case ReadOutcome.Readable(CapturedText captured, ArticleDescription found) -> {
                proposed = true;
                stage.removeAll();
                stage.add(
                        new ImportProposal(
                                screens,
                                captured,
                                found,
                                new ImportProposal.Choices(this::save, this::startAgain)));
            }
            case ReadOutcome.AlreadyThere(ArticleId article) -> openKnown(article);
            case ReadOutcome.NoText(String name, var reason) ->
                    refuse(ImportTexts.of(name, reason));
            case ReadOutcome.NotFetched(URI address, var reason) ->
                    refuse(ImportTexts.of(address, reason));
            case ReadOutcome.Refused(var reason) ->
                    refuse(ImportTexts.of(reason, screens.largestFile()));
            case ReadOutcome.Cancelled() -> startAgain();
            case ReadOutcome.Failed() -> refuse(text("article.import.failed"));
        }
    }

    private void save(CapturedText captured, ArticleDescription description) {
        switch (screens.imports().save(captured, description)) {
            case ImportOutcome.Imported imported -> {
                proposed = false;
                Notices.success(text("article.imported"));
                open.accept(imported.article());
            }
            case ImportOutcome.AlreadyThere(ArticleId article) -> openKnown(article);
            case ImportOutcome.Refused(var reason) ->
                    refuse(ImportTexts.of(reason, screens.largestFile()));
        }
    }

    private void openKnown(ArticleId article) {
        proposed = false;
        Notices.success(text("article.already-there"));
        open.accept(article);
    }
}
