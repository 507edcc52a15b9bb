@NullMarked
package org.claimdesk.user;

import org.jspecify.annotations.NullMarked;
