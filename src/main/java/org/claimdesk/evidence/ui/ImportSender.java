package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.internal.AllowInert;
import com.vaadin.flow.server.StreamResourceRegistry;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.imports.AnnouncedFile;
import org.claimdesk.evidence.imports.DocumentImports;
import org.claimdesk.evidence.imports.ImportRunId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.Notices;
import tools.jackson.databind.node.ArrayNode;

/**
 * Takes many files that the browser sends. One for each window, beside its pages: what was dropped
 * goes on coming while the person works elsewhere on the desk, and behind an open dialog too.
 */
@Tag("import-sender")
@JsModule("./import-sender/import-sender.ts")
class ImportSender extends Component {

    /** Of a single file: how the choice of a restriction stood when it was added to the page. */
    static final String RESTRICTION = "X-Restriction";

    private static final String RUN_AND_ORDINAL = "X-Import";

    /**
     * A place on a page where files can be dropped.
     *
     * @param restrictedTo who alone may know of what was added, by what the browser tells of then
     * @param arrived told of each document, in a thread of its own
     * @param begun told that an import was begun there
     */
    record Intake(
            Optional<ClaimId> claim,
            Function<String, Optional<Set<UserId>>> restrictedTo,
            Consumer<DocumentDetails> arrived,
            Runnable begun) {}

    /** What was chosen when an import was begun holds for all of its files. */
    private record Chosen(Optional<Set<UserId>> restrictedTo, Consumer<DocumentDetails> arrived) {}

    private final transient ImportScreens screens;
    private final UserId person;
    private final Map<String, Intake> intakes = new HashMap<>();
    private final transient Map<ImportRunId, Chosen> open = new ConcurrentHashMap<>();
    private final transient Map<ImportRunId, Set<Integer>> onTheirWay = new ConcurrentHashMap<>();

    private ImportSender(ImportScreens screens) {
        this.screens = screens;
        person = screens.person();
        getElement()
                .setAttribute(
                        "target",
                        new StreamResourceRegistry.ElementStreamResource(
                                new Handler(), getElement()));
        getElement()
                .addEventListener(
                        "nothing-found",
                        event -> Notices.refusal(text("evidence.import.nothing-found")));
    }

    /** That of the window. */
    static ImportSender of(UI ui, ImportScreens screens) {
        ImportSender known = ComponentUtil.getData(ui, ImportSender.class);
        if (known == null) {
            known = new ImportSender(screens);
            ComponentUtil.setData(ui, ImportSender.class, known);
            ui.add(known);
        }
        return known;
    }

    /** Takes what is dropped there; answers how that is ended, when the page is left. */
    Runnable serve(Component zone, Component list, String id, Intake intake) {
        intakes.put(id, intake);
        getElement().executeJs("this.serve($0, $1, $2)", zone.getElement(), list.getElement(), id);
        return () -> intakes.remove(id);
    }

    void chooseFolder(String intake) {
        getElement().executeJs("this.chooseFolder($0)", intake);
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Nothing more of it is sent. */
    void drop(ImportRunId run) {
        getElement().executeJs("this.drop($0)", run.toString());
    }

    void drop(ImportRunId run, int ordinal) {
        getElement().executeJs("this.drop($0, $1)", run.toString(), ordinal);
    }

    boolean isOnItsWay(ImportRunId run, int ordinal) {
        return onTheirWay.getOrDefault(run, Set.of()).contains(ordinal);
    }

    @ClientCallable
    @AllowInert
    String begin(String name, String intake, String choice) {
        Intake at = intakes.get(intake);
        if (at == null) {
            throw new IllegalStateException("Nothing is taken there any more");
        }
        ImportRunId run = imports().begin(name, at.claim());
        open.put(run, new Chosen(at.restrictedTo().apply(choice), at.arrived()));
        at.begun().run();
        return run.toString();
    }

    @ClientCallable
    @AllowInert
    int announce(String run, ArrayNode names, ArrayNode sizes) {
        List<AnnouncedFile> files = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            files.add(new AnnouncedFile(names.get(i).asString(), sizes.get(i).asLong()));
        }
        return imports().announce(ImportRunId.of(run), files);
    }

    @ClientCallable
    @AllowInert
    void close(String run) {
        imports().close(ImportRunId.of(run));
    }

    @ClientCallable
    @AllowInert
    void lost(String run, int ordinal) {
        imports().lost(ImportRunId.of(run), ordinal);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        open.keySet().forEach(run -> screens.abandon(person, run));
        open.clear();
    }

    private DocumentImports imports() {
        return screens.imports();
    }

    /** Runs in the request's own thread, without the session's lock: a file may be slow. */
    private class Handler implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            String[] named = event.getRequest().getHeader(RUN_AND_ORDINAL).split("/", 2);
            ImportRunId run = ImportRunId.of(named[0]);
            int ordinal = Integer.parseInt(named[1]);
            Set<Integer> sending =
                    onTheirWay.computeIfAbsent(run, id -> ConcurrentHashMap.newKeySet());
            sending.add(ordinal);
            try {
                Chosen chosen = open.get(run);
                if (chosen == null || !isTaken(run, ordinal, chosen, event)) {
                    event.reject(text("evidence.import.state.left-out"));
                }
            } finally {
                sending.remove(ordinal);
            }
        }

        private boolean isTaken(ImportRunId run, int ordinal, Chosen chosen, UploadEvent event) {
            Optional<Received> received =
                    imports().receive(run, ordinal, event.getInputStream(), chosen.restrictedTo());
            if (received.orElse(null) instanceof Received.Arrived(var document, var job)) {
                chosen.arrived().accept(document);
            }
            return received.isPresent();
        }

        @Override
        public boolean isAllowInert() {
            return true;
        }
    }
}
