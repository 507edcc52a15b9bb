@NullMarked
package org.claimdesk.report.render;

import org.jspecify.annotations.NullMarked;
