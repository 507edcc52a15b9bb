/** Words in pictures of pages, recognised page by page into a layer of their own. */
@NullMarked
package org.claimdesk.evidence.recognition;

import org.jspecify.annotations.NullMarked;
