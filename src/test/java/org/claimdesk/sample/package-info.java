@NullMarked
package org.claimdesk.sample;

import org.jspecify.annotations.NullMarked;
