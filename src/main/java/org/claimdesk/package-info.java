/** Claimdesk, a workbench for fact-checkers. Each package below is one feature. */
@NullMarked
package org.claimdesk;

import org.jspecify.annotations.NullMarked;
