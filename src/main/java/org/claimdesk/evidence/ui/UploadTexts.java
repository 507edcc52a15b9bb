package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.upload.UploadFileListI18N;
import java.util.List;

/** What the list of files on their way says. */
final class UploadTexts {

    private UploadTexts() {}

    static UploadFileListI18N list() {
        return new UploadFileListI18N()
                .setFile(
                        new UploadFileListI18N.File()
                                .setRetry(text("evidence.upload.retry"))
                                .setStart(text("evidence.upload.start"))
                                .setRemove(text("evidence.upload.remove")))
                .setError(
                        new UploadFileListI18N.Error()
                                .setTooManyFiles(text("evidence.upload.too-many"))
                                .setFileIsTooBig(text("evidence.upload.too-large"))
                                .setIncorrectFileType(text("evidence.upload.type")))
                .setUploading(
                        new UploadFileListI18N.Uploading()
                                .setStatus(
                                        new UploadFileListI18N.Uploading.Status()
                                                .setConnecting(text("evidence.upload.connecting"))
                                                .setStalled(text("evidence.upload.stalled"))
                                                .setProcessing(text("evidence.upload.processing"))
                                                .setHeld(text("evidence.upload.held")))
                                .setRemainingTime(
                                        new UploadFileListI18N.Uploading.RemainingTime()
                                                .setPrefix(text("evidence.upload.remaining"))
                                                .setUnknown(
                                                        text("evidence.upload.remaining-unknown")))
                                .setError(
                                        new UploadFileListI18N.Uploading.UploadError()
                                                .setServerUnavailable(
                                                        text("evidence.upload.unreachable"))
                                                .setUnexpectedServerError(
                                                        text("evidence.upload.refused"))
                                                .setForbidden(text("evidence.upload.forbidden"))
                                                .setFileTooLarge(
                                                        text("evidence.upload.too-large"))))
                .setUnits(List.of("B", "kB", "MB", "GB", "TB"), 1_000);
    }
}
