@NullMarked
package org.claimdesk.job;

import org.jspecify.annotations.NullMarked;
