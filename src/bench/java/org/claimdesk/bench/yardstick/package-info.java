/** The least that an application with the same libraries can be. */
@NullMarked
package org.claimdesk.bench.yardstick;

import org.jspecify.annotations.NullMarked;
