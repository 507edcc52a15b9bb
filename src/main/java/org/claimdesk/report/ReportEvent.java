package org.claimdesk.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.ReportId;
import org.claimdesk.shared.Subject;

/** What happens to reports. */
sealed interface ReportEvent extends Audited {

    ReportId report();

    @Override
    default Subject subject() {
        return Subject.of(report());
    }

    /** Somebody asked for a report. */
    record Asked(ReportId report, ReportRequest request, String title) implements ReportEvent {

        @Override
        public String action() {
            return "report.asked";
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put(
                    "formats",
                    request.formats().stream()
                            .map(Enum::name)
                            .sorted()
                            .collect(Collectors.joining(",")));
            switch (request.scope()) {
                case ReportScope.OfArticle(var article) -> facts.put("article", article.toString());
                case ReportScope.OfClaims(var claims) ->
                        facts.put("claims", Integer.toString(claims.size()));
                case ReportScope.OfPeriod(var from, var until) -> {
                    facts.put("from", from.toString());
                    facts.put("until", until.toString());
                }
            }
            return facts;
        }

        @Override
        public Map<String, String> values() {
            return Map.of("title", title);
        }
    }

    /** Its files lie on the disk. */
    record Made(ReportId report, ReportDetails.Made made) implements ReportEvent {

        @Override
        public String action() {
            return "report.made";
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("claims", Integer.toString(made.claims()));
            facts.put("log position", Long.toString(made.position()));
            facts.put("log head", made.logHead().hex());
            made.files().forEach(file -> facts.put(file.format().name(), file.sha256().hex()));
            return facts;
        }
    }

    /** Somebody downloaded one of its files. */
    record Fetched(ReportId report, ReportFile file) implements ReportEvent {

        @Override
        public String action() {
            return "report.fetched";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("format", file.format().name(), "sha256", file.sha256().hex());
        }
    }

    /** Its time was over and its files were removed. */
    record Removed(ReportId report, int files) implements ReportEvent {

        @Override
        public String action() {
            return "report.removed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("files", Integer.toString(files));
        }
    }
}
