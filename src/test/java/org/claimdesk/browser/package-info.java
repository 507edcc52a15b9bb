/** What a person does, done in Chromium on the packaged program. */
@NullMarked
package org.claimdesk.browser;

import org.jspecify.annotations.NullMarked;
