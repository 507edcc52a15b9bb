@NullMarked
package org.claimdesk.verdict.ui;

import org.jspecify.annotations.NullMarked;
