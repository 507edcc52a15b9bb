/**
 * What runs in the child process: the parsers, their limits, and the protocol that its parent
 * speaks with it. No Spring here; the parent uses the protocol only.
 */
@NullMarked
package org.claimdesk.extraction.child;

import org.jspecify.annotations.NullMarked;
