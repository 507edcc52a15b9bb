package org.claimdesk.evidence;

import java.net.URI;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.evidence.edition.Editions;
import org.claimdesk.job.JobFailed;
import org.claimdesk.job.JobStopped;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.DataFolder;
import org.claimdesk.store.FetchFromLoopback;
import org.claimdesk.store.StoreSettings;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Pages that are captured. The desk itself reaches no server on its own machine: its job fails, and
 * one that does reaches it is run by hand.
 */
abstract class DeskWithCaptures extends DeskWithEvidence {

    static final String WORDS =
            "Nearly half of the rare earths came from one neighbour, the office said on Friday, and"
                    + " nobody expects the figure to fall in the years that come.";

    @Autowired Captures captures;
    @Autowired CaptureRows captureRows;
    @Autowired Editions editions;
    @Autowired private Receiving receiving;
    @Autowired private CapturedDocuments captured;
    @Autowired private DataFolder data;
    @Autowired private StoreSettings store;

    final ForeignWeb web = new ForeignWeb();

    @AfterEach
    void closeWeb() {
        web.close();
    }

    PendingCapture ask(URI address, Optional<ClaimId> forClaim) {
        return as(() -> captures.capture(address, forClaim, Optional.empty()));
    }

    /** One that nobody but the reviewer and the people named may know of. */
    PendingCapture askInSecret(URI address, Set<UserId> named) {
        return as(() -> captures.capture(address, Optional.of(claim), Optional.of(named)));
    }

    /** Does what the desk's job does, with the way to this machine open. */
    void fetch(PendingCapture capture) {
        fetch(new CaptureJob(capture, false));
    }

    void fetch(CaptureJob context) {
        var job =
                new CaptureWebPage(
                        FetchFromLoopback.fetch(), captureRows, receiving, captured, data, store);
        as(
                () -> {
                    try {
                        job.run(context);
                        return true;
                    } catch (JobFailed | JobStopped e) {
                        throw e;
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                });
    }

    DocumentDetails captured(URI address) {
        PendingCapture capture = ask(address, Optional.of(claim));
        fetch(capture);
        return as(() -> documents.gatheredFor(claim)).stream()
                .max(Comparator.comparing(DocumentDetails::at))
                .map(document -> settled(document.id()))
                .orElseThrow();
    }
}
