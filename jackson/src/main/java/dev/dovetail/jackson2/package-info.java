/** Entities as JSON, by Jackson 2. Jackson 3 has the same in {@link dev.dovetail.jackson}. */
@NullMarked
package dev.dovetail.jackson2;

import org.jspecify.annotations.NullMarked;
