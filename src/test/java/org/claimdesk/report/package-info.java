@NullMarked
package org.claimdesk.report;

import org.jspecify.annotations.NullMarked;
