package org.claimdesk.evidence.imports;

import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentState;
import org.claimdesk.evidence.FileAddress;
import org.claimdesk.evidence.FileName;
import org.claimdesk.evidence.FilePath;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.NotKept;
import org.claimdesk.evidence.Obstacle;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.Receiving;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Origin;
import org.claimdesk.store.StoreSettings;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Many files brought in together. An import belongs to whoever began it: its files may have names
 * that others are not to know. Longer than most files: all ways into an import begin with whose it
 * is.
 */
@Service
public class DocumentImports {

    private static final int LONGEST_NAME = 500;

    private final ImportRows runs;
    private final ImportFileRows files;
    private final Receiving receiving;
    private final DocumentArrivals arrivals;
    private final long largest;
    private final Jobs jobs;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final OneByOne each;

    DocumentImports(
            ImportRows runs,
            ImportFileRows files,
            Receiving receiving,
            DocumentArrivals arrivals,
            StoreSettings store,
            Jobs jobs,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.runs = runs;
        this.files = files;
        this.receiving = receiving;
        this.arrivals = arrivals;
        largest = store.largestFile().toBytes();
        this.jobs = jobs;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
        each = new OneByOne(transaction);
    }

    /**
     * Begins an import of files that a browser sends.
     *
     * @param name of the folder, as the sender gave it; empty for files without one
     */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public ImportRunId begin(String name, Optional<ClaimId> claim) {
        String shown = FileName.shown(name, "");
        return begin(
                new ImportRows.Beginning(shown, Optional.empty(), true, claim, Optional.empty()));
    }

    /**
     * Begins an import of a folder that the desk reads itself, and whose path holds no link.
     *
     * @param deep whether folders within are looked into
     * @param restrictedTo who alone may know of what comes, besides who begins it: one restriction
     *     for all of it, since before its first file; empty for all who may read
     */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional
    public ImportRunId beginAtServer(
            Path folder, boolean deep, Optional<Set<UserId>> restrictedTo) {
        String address = FileAddress.of(folder);
        ImportRunId id =
                begin(
                        new ImportRows.Beginning(
                                FileAddress.shown(address),
                                Optional.of(address),
                                deep,
                                Optional.empty(),
                                restrictedTo.map(receiving::restrictTo)));
        startTaking(id);
        return id;
    }

    private ImportRunId begin(ImportRows.Beginning beginning) {
        var run =
                new ImportRun(
                        ImportRunId.random(),
                        beginning.folder().isPresent(),
                        TextRules.cut(TextRules.mend(beginning.name()), LONGEST_NAME),
                        beginning.claim(),
                        currentUser.id(),
                        clock.instant(),
                        Optional.empty(),
                        false,
                        false,
                        new ImportCounts(Map.of()));
        runs.add(run, beginning);
        events.publishEvent(
                new ImportEvent.Begun(
                        run.id(),
                        run.atServer(),
                        beginning
                                .folder()
                                .filter(folder -> beginning.restriction().isEmpty())
                                .map(folder -> run.name())));
        return run.id();
    }

    private void startTaking(ImportRunId id) {
        JobId job = jobs.start(TakeInFolder.KIND, new Subject("import", id.value()), id.toString());
        runs.setJob(id, job);
    }

    /**
     * Names files that a browser is about to send, in order; of an import that was cancelled
     * meanwhile they are left out.
     *
     * @return the ordinal of the first one
     */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public int announce(ImportRunId id, List<AnnouncedFile> announced) {
        ImportRun run = own(id);
        int first = files.next(id);
        files.add(id, first, announced.stream().map(this::named).toList());
        if (run.cancelled()) {
            files.leaveOutWaiting(id);
        }
        return first;
    }

    private ImportFileRows.Named named(AnnouncedFile file) {
        Optional<NotKept> obstacle =
                file.size() > largest ? Optional.of(NotKept.TOO_LARGE) : Optional.empty();
        String name = FilePath.shown(file.name());
        return new ImportFileRows.Named(name, Optional.empty(), file.size(), obstacle);
    }

    /**
     * Keeps a file that a browser sends. Takes as long as the browser does: call it outside any
     * transaction.
     *
     * @param restrictedTo who alone may know of it, besides who sends it
     * @return empty when it was left out meanwhile
     */
    @RolesAllowed(Roles.REVIEWER)
    public Optional<Received> receive(
            ImportRunId id, int ordinal, InputStream bytes, Optional<Set<UserId>> restrictedTo) {
        ImportRun run = own(id);
        return files.coming(id, ordinal)
                .map(
                        file ->
                                receiving.receiveTelling(
                                        new IncomingFile(
                                                        file.name(),
                                                        bytes,
                                                        run.claim(),
                                                        restrictedTo)
                                                .amongMany(),
                                        new Origin.Uploaded(),
                                        received -> took(id, ordinal, received)))
                .map(received -> told(id, ordinal, received));
    }

    private void took(ImportRunId id, int ordinal, Received received) {
        switch (received) {
            case Received.Arrived(var document, var job) ->
                    files.take(id, ordinal, document.id(), false);
            case Received.WasThere(var document) -> files.take(id, ordinal, document.id(), true);
            case Received other -> throw new IllegalStateException("Kept, but " + other);
        }
    }

    private Received told(ImportRunId id, int ordinal, Received received) {
        switch (received) {
            case Received.Arrived arrived -> {}
            case Received.WasThere there -> {}
            case Received.TooLarge large -> files.refuse(id, ordinal, NotKept.TOO_LARGE);
            case Received.Empty empty -> files.refuse(id, ordinal, NotKept.EMPTY);
            case Received.Interrupted broken -> files.refuse(id, ordinal, NotKept.INTERRUPTED);
            case Received.DiskFull full -> files.refuse(id, ordinal, NotKept.DISK_FULL);
            case Received.NotWritten failed -> files.refuse(id, ordinal, NotKept.NOT_WRITTEN);
        }
        return received;
    }

    /** The browser could not send it. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public void lost(ImportRunId id, int ordinal) {
        requireOwn(id);
        files.refuse(id, ordinal, NotKept.INTERRUPTED);
    }

    /** All files that a browser sends have been named. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public void close(ImportRunId id) {
        requireOwn(id);
        runs.setListed(id);
    }

    /** The browser has gone: what it has not sent will not come. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public void abandon(ImportRunId id) {
        requireOwn(id);
        files.refuseWaiting(id, NotKept.INTERRUPTED);
        runs.setListed(id);
    }

    /** The newest first, but for those that were put away. */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional(readOnly = true)
    public List<ImportRun> mine(int most) {
        return currentUser.may(Roles.SYSTEM)
                ? runs.atServer(most)
                : runs.of(currentUser.id(), most);
    }

    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional(readOnly = true)
    public ImportRun get(ImportRunId id) {
        return own(id);
    }

    /**
     * @param states that are asked for; all where there is none
     */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional(readOnly = true)
    public List<ImportedFile> files(
            ImportRunId id, Set<ImportState> states, int offset, int limit) {
        requireOwn(id);
        return files.find(id, states, offset, limit);
    }

    /** Those of any state from one ordinal to another, as far as they are there for who acts. */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional(readOnly = true)
    public List<ImportedFile> between(ImportRunId id, int first, int last) {
        requireOwn(id);
        return files.between(id, first, last);
    }

    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional(readOnly = true)
    public int count(ImportRunId id, Set<ImportState> states) {
        requireOwn(id);
        return files.count(id, states);
    }

    /** Whether a file with something in it could not be kept. */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional(readOnly = true)
    public boolean isAnyLost(ImportRunId id) {
        requireOwn(id);
        return files.count(id, which(NotKept::isLoss)) > 0;
    }

    /** Leaves one file out, or stops its reading. Without effect on one that is read. */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional
    public void cancel(ImportRunId id, ImportedFile file) {
        requireOwn(id);
        if (!files.leaveOut(id, file.ordinal()) && !file.wasThere()) {
            file.document().ifPresent(arrivals::cancel);
        }
    }

    /** Leaves out and stops whatever has not been read. Some at a time, each in a transaction. */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    public void cancelRest(ImportRunId id) {
        transaction.executeWithoutResult(
                status -> {
                    own(id).job().ifPresent(jobs::cancel);
                    runs.setCancelled(id, true);
                    files.leaveOutWaiting(id);
                    events.publishEvent(new ImportEvent.Cancelled(id));
                });
        forEach(id, DocumentState.QUEUED, arrivals::cancel);
        forEach(id, DocumentState.READING, arrivals::cancel);
    }

    /**
     * Has what failed and may pass read again, and what the desk could not take looked for once
     * more.
     */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    public void retryFailed(ImportRunId id) {
        transaction.executeWithoutResult(
                status -> {
                    ImportRun run = own(id);
                    events.publishEvent(new ImportEvent.Retried(id));
                    if (run.atServer() && files.waitAgain(id, which(NotKept::mayPass))) {
                        runs.setCancelled(id, false);
                        startTaking(id);
                    }
                });
        each.change(mayPass(id), arrivals::retryAmongMany);
    }

    /** How many of those that failed may get further when they are read again. */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional(readOnly = true)
    public int countRetriable(ImportRunId id) {
        ImportRun run = own(id);
        int found = run.atServer() ? files.count(id, which(NotKept::mayPass)) : 0;
        return found + mayPass(id).size();
    }

    private List<DocumentId> mayPass(ImportRunId id) {
        return files.failed(
                id,
                Arrays.stream(Obstacle.values())
                        .filter(obstacle -> obstacle.mayPass(DocumentState.FAILED))
                        .toList());
    }

    /** It is shown no more; its documents stay. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional
    public void putAway(ImportRunId id) {
        requireOwn(id);
        runs.putAway(id);
    }

    private static List<NotKept> which(Predicate<NotKept> of) {
        return Arrays.stream(NotKept.values()).filter(of).toList();
    }

    private void forEach(ImportRunId id, DocumentState state, Consumer<DocumentId> change) {
        each.change(files.documents(id, Set.of(state), Integer.MAX_VALUE), change);
    }

    private ImportRun own(ImportRunId id) {
        requireOwn(id);
        return runs.find(id).orElseThrow(() -> nothing(id));
    }

    private void requireOwn(ImportRunId id) {
        UserId owner = runs.owner(id).orElseThrow(() -> nothing(id));
        if (!owner.equals(currentUser.id()) && !currentUser.may(Roles.SYSTEM)) {
            throw new AccessDeniedException("Import %s is somebody else's".formatted(id));
        }
    }

    private static IllegalArgumentException nothing(ImportRunId id) {
        return new IllegalArgumentException("No import " + id);
    }
}
