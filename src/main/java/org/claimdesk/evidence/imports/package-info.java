/**
 * Many files at once, dropped in a browser or taken from a folder at the server: announced,
 * received, followed, tried again.
 */
@NullMarked
package org.claimdesk.evidence.imports;

import org.jspecify.annotations.NullMarked;
