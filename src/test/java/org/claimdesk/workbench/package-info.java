@NullMarked
package org.claimdesk.workbench;

import org.jspecify.annotations.NullMarked;
