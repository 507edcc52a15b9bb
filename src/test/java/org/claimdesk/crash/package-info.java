/** Ends the program as a power cut would, and looks at what is left. */
@NullMarked
package org.claimdesk.crash;

import org.jspecify.annotations.NullMarked;
