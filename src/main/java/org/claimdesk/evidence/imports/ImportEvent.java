package org.claimdesk.evidence.imports;

import java.util.Map;
import java.util.Optional;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.Subject;

/** Something that happened to an import as a whole; its documents have events of their own. */
sealed interface ImportEvent extends Audited {

    ImportRunId run();

    @Override
    default Subject subject() {
        return new Subject("import", run().value());
    }

    @Override
    default Map<String, String> facts() {
        return Map.of();
    }

    /**
     * @param folder at the server from which they come, where they do, and all may know of it
     */
    record Begun(ImportRunId run, boolean atServer, Optional<String> folder)
            implements ImportEvent {

        @Override
        public String action() {
            return "import.begun";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("way", atServer ? "SERVER" : "BROWSER");
        }

        @Override
        public Map<String, String> values() {
            return folder.map(name -> Map.of("folder", name)).orElse(Map.of());
        }
    }

    /** What had not been read was left out. */
    record Cancelled(ImportRunId run) implements ImportEvent {

        @Override
        public String action() {
            return "import.cancelled";
        }
    }

    /** What had failed is tried again. */
    record Retried(ImportRunId run) implements ImportEvent {

        @Override
        public String action() {
            return "import.retried";
        }
    }
}
