@NullMarked
package org.claimdesk.article;

import org.jspecify.annotations.NullMarked;
