/** The mapping of entities, as applications and frameworks read it. */
@NullMarked
package dev.dovetail.metadata;

import org.jspecify.annotations.NullMarked;
