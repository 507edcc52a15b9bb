package org.claimdesk.command;

import java.util.List;

/**
 * What somebody who may read the desk's folder asks of it at the server. Beans of this type are
 * found by their name. It runs in a thread of its own in which nobody is signed in.
 */
public interface ServerCommand {

    /** Worked, and nothing was wrong. */
    int FINE = 0;

    /** Worked, and something was wrong. */
    int AMISS = 1;

    /** Could not be done as it was asked. */
    int USAGE = 2;

    String name();

    /** Answers what the command exits with. */
    int run(List<String> arguments, CommandOutput out);
}
