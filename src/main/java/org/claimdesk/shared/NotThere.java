package org.claimdesk.shared;

/**
 * What is asked for is not there, or not for who asks any more: the two look the same. Somebody may
 * have had it open while others took it from their sight, so it is no fault of the program.
 */
public final class NotThere extends IllegalArgumentException {

    /**
     * @param kind of what was asked for, such as {@code document}
     */
    public NotThere(String kind, Object id) {
        super("No %s %s".formatted(kind, id));
    }
}
