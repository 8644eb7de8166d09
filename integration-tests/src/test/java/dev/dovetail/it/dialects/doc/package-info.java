/** Columns whose values cannot be compared. */
@NullMarked
package dev.dovetail.it.dialects.doc;

import org.jspecify.annotations.NullMarked;
