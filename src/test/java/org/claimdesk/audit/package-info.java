@NullMarked
package org.claimdesk.audit;

import org.jspecify.annotations.NullMarked;
