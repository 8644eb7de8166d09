/** Entities as JSON, by Jackson 3. Jackson 2 has the same in {@link dev.dovetail.jackson2}. */
@NullMarked
package dev.dovetail.jackson;

import org.jspecify.annotations.NullMarked;
