/** What an audit report says, in plain records: renderers need nothing else. */
@NullMarked
package org.claimdesk.report.content;

import org.jspecify.annotations.NullMarked;
