/** Whether quotations still stand: looked up piece by piece, in one run over many, and by night. */
@NamedInterface("verification")
@NullMarked
package org.claimdesk.evidence.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
