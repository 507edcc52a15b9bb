/** The screens of verdicts: drafting, comparing, deciding. */
@NamedInterface("ui")
@NullMarked
package org.claimdesk.verdict.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
