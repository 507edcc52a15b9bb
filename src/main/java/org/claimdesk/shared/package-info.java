/**
 * What many features name: ids, hashes, spans, and what every recorded event is. No Spring, no
 * Vaadin.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.claimdesk.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
