/** Administration: accounts and the settings of the desk, on screens. */
@NullMarked
package org.claimdesk.user.ui;

import org.jspecify.annotations.NullMarked;
