/** Quotations in another language, kept apart from the words that are quoted. */
@NamedInterface("translation")
@NullMarked
package org.claimdesk.evidence.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
