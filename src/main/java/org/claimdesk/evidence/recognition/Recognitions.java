package org.claimdesk.evidence.recognition;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.claimdesk.evidence.Document;
import org.claimdesk.evidence.DocumentEvent;
import org.claimdesk.evidence.DocumentRepository;
import org.claimdesk.evidence.Visibility;
import org.claimdesk.extraction.RecognitionLanguages;
import org.claimdesk.extraction.RecognitionProgram;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.NotThere;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters in pictures of pages: in which languages they are read, and that they are. */
@Service
public class Recognitions {

    private final RecognitionRows rows;
    private final RecognitionStarts starts;
    private final RecognitionSetting setting;
    private final DocumentRepository documents;
    private final Visibility visibility;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;

    Recognitions(
            RecognitionRows rows,
            RecognitionStarts starts,
            RecognitionSetting setting,
            DocumentRepository documents,
            Visibility visibility,
            Jobs jobs,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.starts = starts;
        this.setting = setting;
        this.documents = documents;
        this.visibility = visibility;
        this.jobs = jobs;
        this.events = events;
    }

    /** What recognises here; empty where nothing is installed. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    public Optional<RecognitionProgram> program() {
        return starts.program();
    }

    /** In which languages pictures are read unless somebody says otherwise. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public Optional<RecognitionLanguages> deskLanguages() {
        return starts.deskLanguages();
    }

    /** For documents that come from now on. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional
    public void changeDeskLanguages(RecognitionLanguages languages) {
        setting.change(languages);
    }

    /** Empty for a document whose pages all have words, or for which nothing was chosen. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<RecognitionDetails> of(DocumentId id) {
        return rows.find(id);
    }

    /**
     * Says in which languages a document is that is on its way in. One that has been read already
     * is recognised in them, again if need be.
     */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public void choose(DocumentId id, RecognitionLanguages languages) {
        Document document = toChange(id);
        Optional<RecognitionDetails> before = rows.find(id);
        if (before.filter(there -> there.languages().equals(languages)).isPresent()) {
            return;
        }
        if (before.isEmpty() || before.get().state() == RecognitionState.CHOSEN) {
            rows.choose(id, languages, RecognitionState.CHOSEN, null);
        } else {
            begin(document, languages);
        }
    }

    /**
     * Recognises the pages that lacked words when the document was read, again if need be; what
     * comes of it is a layer of its own. What goes on in other languages gives way.
     */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public void recognise(DocumentId id, RecognitionLanguages languages) {
        begin(toChange(id), languages);
    }

    private void begin(Document document, RecognitionLanguages languages) {
        starts.begin(document.id(), languages);
        events.publishEvent(new DocumentEvent.RecognitionAsked(document.id(), languages));
    }

    /** Stops it; the pages that are done are kept for when it is begun again. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public void cancel(DocumentId id) {
        toChange(id);
        rows.find(id)
                .filter(found -> found.state() == RecognitionState.WORKING)
                .flatMap(RecognitionDetails::job)
                .ifPresent(jobs::cancel);
    }

    /** Whether who acts may stop it. */
    @RolesAllowed(Roles.REVIEWER)
    public boolean mayCancel(RecognitionDetails recognition) {
        return recognition.state() == RecognitionState.WORKING
                && recognition.job().flatMap(jobs::status).filter(jobs::mayDecide).isPresent();
    }

    private Document toChange(DocumentId id) {
        visibility.require(id);
        return documents.lockById(id.value()).orElseThrow(() -> new NotThere("document", id));
    }
}
