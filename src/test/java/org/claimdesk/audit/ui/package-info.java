@NullMarked
package org.claimdesk.audit.ui;

import org.jspecify.annotations.NullMarked;
