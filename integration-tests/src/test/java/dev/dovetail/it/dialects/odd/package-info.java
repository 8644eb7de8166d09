/** Names of columns that are also those of aliases. */
@NullMarked
package dev.dovetail.it.dialects.odd;

import org.jspecify.annotations.NullMarked;
