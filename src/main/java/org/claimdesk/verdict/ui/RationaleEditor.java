package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.claimdesk.evidence.translation.TranslationWords;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.Texts;
import org.claimdesk.verdict.FrozenEvidence;
import org.claimdesk.verdict.Matter;
import org.claimdesk.verdict.Rationale;
import org.claimdesk.verdict.RationaleJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Words with basic formatting; {@code [} opens the list of the claim's evidence. The server takes
 * nothing from it but what a {@link Rationale} may hold.
 */
@Tag("claimdesk-rationale")
@JsModule("./rationale-editor/rationale-editor.ts")
@NpmPackage(value = "prosemirror-commands", version = "1.7.2")
@NpmPackage(value = "prosemirror-history", version = "1.5.1")
@NpmPackage(value = "prosemirror-inputrules", version = "1.6.0")
@NpmPackage(value = "prosemirror-keymap", version = "1.2.3")
@NpmPackage(value = "prosemirror-model", version = "1.25.13")
@NpmPackage(value = "prosemirror-schema-list", version = "1.6.0")
@NpmPackage(value = "prosemirror-state", version = "1.4.4")
@NpmPackage(value = "prosemirror-view", version = "1.42.9")
class RationaleEditor extends Component implements Focusable<RationaleEditor> {

    private static final List<String> TEXTS =
            List.of(
                    "label",
                    "bold",
                    "italic",
                    "bullets",
                    "numbered",
                    "link",
                    "link-address",
                    "link-apply",
                    "link-remove",
                    "link-refused",
                    "reference",
                    "references",
                    "nothing",
                    "gone");

    private static final int LONGEST_WORDS = 160;

    private Rationale value = Rationale.EMPTY;
    private transient Matter matter;

    RationaleEditor(Matter matter) {
        this.matter = matter;
        getElement().getClassList().add("rationale-editor");
    }

    Rationale value() {
        return value;
    }

    /** Shows another text; nobody is told. */
    void show(Rationale rationale) {
        value = rationale;
        if (isAttached()) {
            getElement().callJsFunction("load", RationaleJson.write(rationale));
        }
    }

    /** The evidence that references lead to has changed. */
    void refer(Matter now) {
        matter = now;
        if (isAttached()) {
            getElement().callJsFunction("refer", evidence().toString());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        TEXTS.forEach(key -> texts.put(camel(key), text("verdict.editor." + key)));
        getElement()
                .callJsFunction(
                        "begin",
                        texts.toString(),
                        RationaleJson.write(value),
                        evidence().toString());
    }

    /** Told whenever a person pauses, leaves the field, or presses Ctrl and Enter. */
    Registration onChange(ComponentEventListener<Changed> listener) {
        return addListener(
                Changed.class,
                changed -> {
                    try {
                        value = RationaleJson.read(changed.json());
                    } catch (IllegalArgumentException e) {
                        Notices.refusal(
                                text(
                                        "verdict.editor.refused",
                                        Formats.number(Rationale.MAX_LENGTH)));
                        return;
                    }
                    listener.onComponentEvent(changed);
                });
    }

    ArrayNode evidence() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        int number = 1;
        for (FrozenEvidence piece : matter.evidence()) {
            ObjectNode node = all.addObject();
            node.put("id", piece.id().toString());
            node.put("number", number++);
            node.put("stance", Texts.nameOf("verdict.stance", piece.stance()));
            node.put("shape", Looks.shape(piece.stance()).symbol());
            node.put("words", words(piece));
        }
        return all;
    }

    /** With its newest translation, named as that: whoever writes may not read the quotation. */
    private static String words(FrozenEvidence piece) {
        String quoted = EvidenceWords.shortened(piece, LONGEST_WORDS);
        return piece.translations().stream()
                .findFirst()
                .map(
                        translation ->
                                text(
                                        "verdict.editor.translated",
                                        quoted,
                                        TranslationWords.heading(
                                                translation.language(), translation.tool()),
                                        Formats.shortened(translation.words(), LONGEST_WORDS)))
                .orElse(quoted);
    }

    private static String camel(String key) {
        int dash = key.indexOf('-');
        return dash < 0
                ? key
                : key.substring(0, dash)
                        + Character.toUpperCase(key.charAt(dash + 1))
                        + key.substring(dash + 2);
    }

    /** The person has typed. */
    @DomEvent("rationale-changed")
    public static class Changed extends ComponentEvent<RationaleEditor> {

        private final String json;

        public Changed(
                RationaleEditor source,
                boolean fromClient,
                @EventData("event.detail.value") String json) {
            super(source, fromClient);
            this.json = json;
        }

        String json() {
            return json;
        }
    }
}
