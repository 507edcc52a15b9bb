@NullMarked
package org.claimdesk.verdict;

import org.jspecify.annotations.NullMarked;
