/** What screens show of reports: the list of them, and the ways to ask for one. */
@NamedInterface("ui")
@NullMarked
package org.claimdesk.report.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
