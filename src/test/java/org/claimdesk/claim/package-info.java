@NullMarked
package org.claimdesk.claim;

import org.jspecify.annotations.NullMarked;
