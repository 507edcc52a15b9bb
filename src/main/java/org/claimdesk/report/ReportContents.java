package org.claimdesk.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.ReportId;
import org.claimdesk.ui.SentContent;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives out finished reports: only ever as downloads, never shown in our origin. */
@RestController
class ReportContents {

    private final Reports reports;

    ReportContents(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/content/reports/{id}/{format}")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable String format) {
        return format(format)
                .flatMap(found -> reports.fetch(new ReportId(id), found))
                .map(ReportContents::send)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<ReportFormat> format(String name) {
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static ResponseEntity<Resource> send(ReportDownload download) {
        ReportFile file = download.file();
        return SentContent.download(
                download.path(),
                file.sha256(),
                file.name(),
                MediaType.parseMediaType(file.mediaType()));
    }
}
