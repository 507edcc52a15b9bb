@NullMarked
package org.claimdesk.ui;

import org.jspecify.annotations.NullMarked;
