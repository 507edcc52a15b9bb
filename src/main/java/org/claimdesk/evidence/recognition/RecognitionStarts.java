package org.claimdesk.evidence.recognition;

import java.util.Optional;
import org.claimdesk.evidence.AfterReading;
import org.claimdesk.extraction.Recogniser;
import org.claimdesk.extraction.RecognitionLanguages;
import org.claimdesk.extraction.RecognitionProgram;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Subject;
import org.springframework.stereotype.Component;

/** Has pictures of pages read, within the caller's transaction and with the document locked. */
@Component
class RecognitionStarts implements AfterReading {

    private final RecognitionRows rows;
    private final RecognitionSetting setting;
    private final Recogniser recogniser;
    private final Jobs jobs;

    RecognitionStarts(
            RecognitionRows rows, RecognitionSetting setting, Recogniser recogniser, Jobs jobs) {
        this.rows = rows;
        this.setting = setting;
        this.recogniser = recogniser;
        this.jobs = jobs;
    }

    /** They are recognised, where that can be and was not done. */
    @Override
    public void pagesLackWords(DocumentId id) {
        boolean begun =
                rows.find(id)
                        .map(RecognitionDetails::state)
                        .filter(
                                state ->
                                        state == RecognitionState.WORKING
                                                || state == RecognitionState.DONE)
                        .isPresent();
        if (!begun) {
            languages(id).ifPresent(languages -> begin(id, languages));
        }
    }

    void begin(DocumentId id, RecognitionLanguages languages) {
        rows.forgetFailedPages(id);
        JobId job = jobs.start(RecogniseDocument.KIND, Subject.of(id), id.toString());
        rows.choose(id, languages, RecognitionState.WORKING, job);
    }

    /** What was chosen for the document, else for the desk; empty where nothing can recognise. */
    Optional<RecognitionLanguages> languages(DocumentId id) {
        return rows.find(id).map(RecognitionDetails::languages).or(this::deskLanguages);
    }

    Optional<RecognitionLanguages> deskLanguages() {
        return recogniser
                .program()
                .flatMap(program -> setting.languages().map(program::usable).or(program::first));
    }

    Optional<RecognitionProgram> program() {
        return recogniser.program();
    }
}
