/**
 * Newer issues of a document: which follows which, and which claims still rest on an earlier one.
 */
@NamedInterface("edition")
@NullMarked
package org.claimdesk.evidence.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
