/** The audit log on a screen. */
@NullMarked
package org.claimdesk.audit.ui;

import org.jspecify.annotations.NullMarked;
