/** What screens show of articles: how they come in, what is known about them, their list. */
@NamedInterface("ui")
@NullMarked
package org.claimdesk.article.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
