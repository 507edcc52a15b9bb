package org.claimdesk.store;

import java.io.IOException;
import org.claimdesk.shared.Sha256;

/** What became of bytes that were to be kept. Only {@link Kept} leaves anything behind. */
public sealed interface KeepOutcome {

    /**
     * The bytes lie on the disk, which was forced.
     *
     * @param wasThere whether the same bytes had been kept before
     */
    record Kept(Sha256 sha256, long size, boolean wasThere) implements KeepOutcome {}

    /** Nothing is kept. */
    sealed interface NotKept extends KeepOutcome {}

    /** There were more bytes than {@code limit}. */
    record TooLarge(long limit) implements NotKept {}

    /** The disk took no more: it is full, or a quota or limit is reached. */
    record DiskFull(IOException cause) implements NotKept {}

    /** They could not be written for another reason, such as lost rights or a missing folder. */
    record NotWritten(IOException cause) implements NotKept {}

    /** The sender stopped in the middle, as when a connection breaks. */
    record SourceLost(IOException cause) implements NotKept {}
}
