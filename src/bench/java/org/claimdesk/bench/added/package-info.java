/**
 * Lies beside the packaged program's classes while it is measured: what fills its desk through its
 * services, and the pages that it is compared with. The program itself knows nothing of it.
 */
@NullMarked
package org.claimdesk.bench.added;

import org.jspecify.annotations.NullMarked;
