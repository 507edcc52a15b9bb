/**
 * Benchmarks, each beside a yardstick that is measured in the same run: machines are shared and
 * noisy.
 */
@NullMarked
package org.claimdesk.bench;

import org.jspecify.annotations.NullMarked;
