@NullMarked
package org.claimdesk.evidence;

import org.jspecify.annotations.NullMarked;
