package org.claimdesk.article.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.InputStream;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.shared.WebAddresses;
import org.claimdesk.store.Origin;
import org.claimdesk.ui.Notices;

/** Paste a text, send a file, or name an address. */
class ImportWays extends Composite<Div> {

    private static final String[] FILES = {
        ".html", ".htm", ".xhtml", ".pdf", ".docx", ".doc", ".odt", ".rtf", ".txt", ".md"
    };

    private static final String STATUS = "event.detail.xhr.status";

    private static final String TOO_MANY = "article.import.one";

    private final transient ArticleScreens screens;
    private final ImportPanel panel;
    private final Upload upload = new Upload();

    ImportWays(ArticleScreens screens, ImportPanel panel) {
        this.screens = screens;
        this.panel = panel;
        Map<Way, Component> forms = new EnumMap<>(Way.class);
        forms.put(Way.PASTE, paste());
        forms.put(Way.FILE, file());
        forms.put(Way.ADDRESS, address());
        // Not tabs: Vaadin's hold an element that their role does not allow.
        RadioButtonGroup<Way> choice = new RadioButtonGroup<>(text("article.import.way"));
        choice.setItems(Way.values());
        choice.setItemLabelGenerator(way -> nameOf("article.import.way", way));
        choice.addValueChangeListener(
                change -> forms.forEach((way, form) -> form.setVisible(way == change.getValue())));
        choice.setValue(Way.PASTE);
        getContent().addClassNames("card", "import-ways");
        getContent().add(choice);
        getContent().add(forms.values());
    }

    private enum Way {
        PASTE,
        FILE,
        ADDRESS
    }

    private Component paste() {
        PasteArea area =
                new PasteArea(
                        text("article.import.paste.label"),
                        event -> take(event, new Origin.Pasted()));
        area.onSent(panel::sent);
        area.onFailure(panel::notSent);
        area.onHalfCharacter(() -> panel.refuse(text("article.refused.lone-surrogate")));
        Button read = new Button(text("article.import.read"), click -> send(area));
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return way(area, read);
    }

    private void send(PasteArea area) {
        panel.forgetRefusal();
        area.send();
    }

    private Component file() {
        upload.setUploadHandler(event -> take(event, new Origin.Uploaded()));
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(FILES);
        Button choose = new Button(text("article.import.choose"));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(text("article.import.drop")));
        upload.setI18n(
                new UploadI18N().setError(new UploadI18N.Error().setTooManyFiles(text(TOO_MANY))));
        upload.addFileRejectedListener(
                event -> {
                    if (event.getErrorMessage().equals(text(TOO_MANY))) {
                        Notices.refusal(text(TOO_MANY));
                    } else {
                        panel.refuse(text("article.import.type", event.getFileName()));
                    }
                });
        upload.addFailedListener(event -> upload.clearFileList());
        // The browser's own events: the server hears of no file of which nothing came.
        upload.getElement().addEventListener("upload-success", event -> panel.sent());
        upload.getElement()
                .addEventListener(
                        "upload-error",
                        event -> panel.notSent(event.getEventData().path(STATUS).asInt(0)))
                .addEventData(STATUS);
        Paragraph help = new Paragraph(text("article.import.file.help", screens.largestFile()));
        help.addClassName("muted");
        return way(upload, help);
    }

    /** Lets another file be chosen. */
    void forgetFiles() {
        upload.clearFileList();
    }

    private Component address() {
        TextField address = new TextField(text("article.import.address.label"));
        address.setPlaceholder("https://");
        address.addClassName("wide");
        Button fetch = new Button(text("article.import.fetch"), click -> fetch(address));
        fetch.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph help = new Paragraph(text("article.import.address.help"));
        help.addClassName("muted");
        return way(address, help, fetch);
    }

    private void fetch(TextField address) {
        panel.forgetRefusal();
        Optional<URI> uri = WebAddresses.read(address.getValue());
        address.setInvalid(uri.isEmpty());
        address.setErrorMessage(uri.isEmpty() ? text("article.import.address.unclear") : null);
        uri.ifPresent(web -> panel.fetch(UI.getCurrent(), web));
    }

    private void take(UploadEvent event, Origin origin) {
        InputStream source = event.getInputStream();
        panel.receive(event.getUI(), source, event.getFileName(), origin);
    }

    private static Div way(Component... parts) {
        Div way = new Div(parts);
        way.addClassName("import-way");
        return way;
    }
}
