/** The SQL dialects of the six databases, and the parts that they consist of. */
@NullMarked
package dev.dovetail.dialect;

import org.jspecify.annotations.NullMarked;
