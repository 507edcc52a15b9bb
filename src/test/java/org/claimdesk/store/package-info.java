@NullMarked
package org.claimdesk.store;

import org.jspecify.annotations.NullMarked;
