/** What screens show of evidence: its cards, its documents, its texts. */
@NamedInterface("ui")
@NullMarked
package org.claimdesk.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
