package org.claimdesk.report.render;

/** The files over which a report goes. */
interface Volumes {

    /** However long it becomes. */
    Volumes ONE =
            new Volumes() {
                @Override
                public boolean isFull() {
                    return false;
                }

                @Override
                public void next() {
                    throw new IllegalStateException("There is one file only");
                }
            };

    boolean isFull();

    /** Ends a file in which everything is closed, and begins the next. */
    void next();
}
