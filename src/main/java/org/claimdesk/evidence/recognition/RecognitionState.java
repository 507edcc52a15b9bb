package org.claimdesk.evidence.recognition;

import org.claimdesk.evidence.Obstacle;

/** How far the recognition of a document's pictures has come. */
public enum RecognitionState {
    /** Languages are chosen; it begins when the document was read, if pages lack text. */
    CHOSEN,
    /** Waits for its turn, or goes on. */
    WORKING,
    /** There is a layer with what was recognised. */
    DONE,
    /** No page holds letters that could be recognised. */
    NOTHING,
    /** It ended before its end: {@link Obstacle} says why. It can be begun again. */
    STOPPED
}
