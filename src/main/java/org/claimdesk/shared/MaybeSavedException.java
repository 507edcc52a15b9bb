package org.claimdesk.shared;

/** The change was made, but whether it lasts is not known: the disk did not confirm it. */
public final class MaybeSavedException extends RuntimeException {

    public MaybeSavedException(Throwable cause) {
        super("The change was committed, but the disk did not confirm it: it may be saved", cause);
    }
}
