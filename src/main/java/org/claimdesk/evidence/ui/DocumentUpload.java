package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadFileList;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.Received;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.Screen;

/** Takes files that are dropped on its content or chosen with its button. */
class DocumentUpload extends Composite<Div> {

    private static final String FORGET_FINISHED =
            """
            const manager = this.manager;
            if (manager) {
              manager.files = manager.files.filter((file) => !file.complete || file.error);
            }
            """;

    private final transient EvidenceScreens screens;
    private final Optional<ClaimId> claim;
    private final Runnable arrived;
    private final ArrivedFiles here;
    private final UploadManager manager;
    private final RestrictionChoice restriction;
    private final UploadButton button;
    private final UploadFileList files;
    private final UploadLanguages languages;
    private final Div inside;
    private final UploadDropZone zone;
    private final ImportList imports;
    private final String intake = ImportSender.newId();

    /**
     * @param arrived told in the session's own thread that a document came, or came from elsewhere
     */
    DocumentUpload(
            EvidenceScreens screens, Optional<ClaimId> claim, Component content, Runnable arrived) {
        this.screens = screens;
        this.claim = claim;
        this.arrived = arrived;
        here = new ArrivedFiles(screens, arrived);
        restriction = new RestrictionChoice(screens, text("evidence.restrict.upload"));
        manager = new UploadManager(this, this::take);
        manager.setMaxFileSize(screens.documents().largestFile());
        manager.addFileRejectedListener(
                event ->
                        Notices.refusal(
                                text(
                                        "evidence.received.too-large",
                                        event.getFileName(),
                                        largest())));
        button = new UploadButton(text("evidence.upload"), manager);
        files = new UploadFileList(manager);
        files.setI18n(UploadTexts.list());
        languages = new UploadLanguages(screens.layers());
        imports = new ImportList(screens, claim, arrived);
        inside = new Div(content, files);
        zone = new UploadDropZone(inside, manager);
        zone.addClassName("drop-zone");
        getContent().addClassName("document-upload");
        getContent().add(zone);
    }

    /** Shows what is chosen for all that comes, and what has come, around the content. */
    DocumentUpload unfolded() {
        inside.addComponentAsFirst(new Div(restriction, here, imports));
        inside.add(languages);
        return this;
    }

    /**
     * The same in a panel with all ways to bring something in.
     *
     * @param capture the way by which web pages come
     */
    AddPanel folded(CaptureBox capture) {
        Div ways = new Div(button, folderButton());
        ways.addClassName("actions");
        AddPanel panel = new AddPanel(ways, capture, restriction, languages);
        Div above = new Div(panel, restriction.reminder(), here, capture.rows(), imports);
        above.addClassName("above-list");
        inside.addComponentAsFirst(above);
        return panel;
    }

    /** Much at once, and folders, go another way: one that goes on when this page is left. */
    @Override
    protected void onAttach(AttachEvent attached) {
        var way =
                new ImportSender.Intake(
                        claim, restriction::chosenAt, languages::choose, imports::show);
        Runnable end =
                ImportSender.of(attached.getUI(), screens.imports())
                        .serve(zone, files, intake, way);
        addDetachListener(
                detached -> {
                    detached.unregisterListener();
                    end.run();
                });
    }

    /** Opens the browser's choice of a folder. */
    private Button folderButton() {
        return new Button(
                text("evidence.upload.folder"),
                click ->
                        click.getSource()
                                .getUI()
                                .ifPresent(
                                        ui ->
                                                ImportSender.of(ui, screens.imports())
                                                        .chooseFolder(intake)));
    }

    /** Opens the browser's choice of files. */
    UploadButton button() {
        return button;
    }

    /** Whom what comes is restricted to at this moment, besides who brings it; empty for none. */
    Optional<Set<UserId>> restrictedTo() {
        return restriction.chosen();
    }

    Span hint() {
        Span hint = new Span(text("evidence.upload.hint", largest()));
        hint.addClassNames("muted", "small", "hint");
        return hint;
    }

    /** Runs in the request's own thread, without the session's lock: the file may be slow. */
    private void take(UploadEvent event) throws IOException {
        String name = event.getFileName();
        UI ui = event.getUI();
        Received received =
                screens.arrivals()
                        .receive(
                                new IncomingFile(
                                        name,
                                        event.getInputStream(),
                                        claim,
                                        restriction.chosenAt(
                                                event.getRequest()
                                                        .getHeader(ImportSender.RESTRICTION))));
        if (received instanceof Received.Arrived kept) {
            languages.choose(kept.document());
        }
        Optional<String> refusal = refusal(received, name);
        refusal.ifPresent(event::reject);
        Screen.change(
                ui,
                () -> {
                    refusal.ifPresentOrElse(
                            Notices::refusal,
                            () -> {
                                tell(received, name);
                                forgetFinished();
                                arrived.run();
                            });
                });
    }

    private void tell(Received received, String name) {
        if (received instanceof Received.WasThere there) {
            Notices.success(text("evidence.received.was-there", name, there.document().name()));
        } else if (received instanceof Received.Arrived kept && claim.isEmpty()) {
            here.add(kept.document());
        }
    }

    /** What was kept is shown as a document from here on. */
    private void forgetFinished() {
        files.getElement().executeJs(FORGET_FINISHED);
    }

    private Optional<String> refusal(Received received, String name) {
        return switch (received) {
            case Received.Arrived arrived -> Optional.empty();
            case Received.WasThere there -> Optional.empty();
            case Received.TooLarge large ->
                    Optional.of(text("evidence.received.too-large", name, largest()));
            case Received.Empty empty -> Optional.of(text("evidence.received.empty", name));
            case Received.Interrupted interrupted ->
                    Optional.of(text("evidence.received.interrupted", name));
            case Received.DiskFull full -> Optional.of(text("evidence.received.disk-full", name));
            case Received.NotWritten failed ->
                    Optional.of(text("evidence.received.not-written", name));
        };
    }

    private String largest() {
        return text("evidence.megabytes", screens.documents().largestFile() >> 20);
    }
}
