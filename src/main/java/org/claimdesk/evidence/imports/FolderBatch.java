package org.claimdesk.evidence.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.FileAddress;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.NotKept;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.Receiving;
import org.claimdesk.evidence.RestrictionId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.store.Bytes;
import org.claimdesk.store.KeepOutcome;
import org.claimdesk.store.Origin;
import org.claimdesk.store.SecondTry;
import org.claimdesk.store.StoreSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes some files of a folder in: the bytes of each, outside any transaction, then all that is
 * said of them in one, which forces the disk once for all.
 */
@Component
class FolderBatch {

    /**
     * @param claim for which they are brought in, where there is one
     * @param restriction made for them before they came, where one was
     */
    record Work(
            ImportRunId run,
            Path folder,
            Optional<ClaimId> claim,
            Optional<RestrictionId> restriction) {}

    private record Kept(ImportFileRows.Waiting file, KeepOutcome.Kept bytes) {}

    private record Refused(ImportFileRows.Waiting file, NotKept reason) {}

    private static final Logger log = LoggerFactory.getLogger(FolderBatch.class);

    private final Bytes bytes;
    private final long largest;
    private final Receiving receiving;
    private final ImportFileRows files;
    private final TransactionTemplate transaction;

    FolderBatch(
            Bytes bytes,
            StoreSettings settings,
            Receiving receiving,
            ImportFileRows files,
            TransactionTemplate transaction) {
        this.bytes = bytes;
        largest = settings.largestFile().toBytes();
        this.receiving = receiving;
        this.files = files;
        this.transaction = transaction;
    }

    void take(Work work, List<ImportFileRows.Waiting> next) {
        List<Kept> kept = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (ImportFileRows.Waiting file : next) {
            keep(work, file, kept, refused);
        }
        // In the same order as others: two that wait for each other's bytes would wait for ever.
        kept.sort(Comparator.comparing(file -> file.bytes().sha256().hex()));
        try {
            SecondTry.of(() -> registerAll(work, kept, refused));
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException e) {
            log.debug("Somebody else brings in the same files: one by one", e);
            registerAll(work, List.of(), refused);
            for (Kept one : kept) {
                SecondTry.of(() -> registerAll(work, List.of(one), List.of()));
            }
        }
    }

    private void keep(
            Work work, ImportFileRows.Waiting file, List<Kept> kept, List<Refused> refused) {
        Path path = FileAddress.path(file.place().orElseThrow());
        FolderFile found = new FolderFile(work.folder(), path);
        Optional<NotKept> obstacle = found.obstacle();
        if (obstacle.isPresent()) {
            refused.add(new Refused(file, obstacle.get()));
        } else if (file.size() > largest) {
            refused.add(new Refused(file, NotKept.TOO_LARGE));
        } else {
            switch (keep(found)) {
                case KeepOutcome.Kept one when one.size() == 0 ->
                        refused.add(new Refused(file, NotKept.EMPTY));
                case KeepOutcome.Kept one -> kept.add(new Kept(file, one));
                case KeepOutcome.TooLarge large ->
                        refused.add(new Refused(file, NotKept.TOO_LARGE));
                case KeepOutcome.SourceLost lost ->
                        refused.add(new Refused(file, NotKept.UNREADABLE));
                case KeepOutcome.DiskFull full -> refused.add(new Refused(file, NotKept.DISK_FULL));
                case KeepOutcome.NotWritten failed ->
                        refused.add(new Refused(file, NotKept.NOT_WRITTEN));
            }
        }
    }

    private KeepOutcome keep(FolderFile file) {
        try (InputStream in = file.open()) {
            return bytes.keep(in);
        } catch (IOException e) {
            return new KeepOutcome.SourceLost(e);
        }
    }

    private boolean registerAll(Work work, List<Kept> kept, List<Refused> refused) {
        transaction.executeWithoutResult(
                status -> {
                    Optional<RestrictionId> restriction =
                            work.restriction().flatMap(receiving::inForce);
                    kept.forEach(one -> register(work, one, restriction));
                    refused.forEach(
                            one -> files.refuse(work.run(), one.file().ordinal(), one.reason()));
                });
        return true;
    }

    /** Its last name only: where that lies on the desk's machine is not for all readers. */
    private static Origin from(Path folder) {
        Path above = folder.getParent();
        return new Origin.Uploaded(
                Optional.of(above == null ? "/" : FileAddress.below(above, folder)));
    }

    private void register(Work work, Kept one, Optional<RestrictionId> restriction) {
        int ordinal = one.file().ordinal();
        var incoming =
                new IncomingFile(one.file().name(), InputStream.nullInputStream(), work.claim())
                        .under(restriction)
                        .amongMany();
        switch (receiving.registerOnce(one.bytes(), incoming, from(work.folder()))) {
            case Received.Arrived arrived ->
                    files.take(work.run(), ordinal, arrived.document().id(), false);
            case Received.WasThere there ->
                    files.take(work.run(), ordinal, there.document().id(), true);
            case Received other -> throw new IllegalStateException("Kept, but " + other);
        }
    }
}
