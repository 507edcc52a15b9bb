/** Audit reports as files: each renderer is a pure function of a report's content. */
@NullMarked
package org.claimdesk.report.render;

import org.jspecify.annotations.NullMarked;
