/** Plans entities from a catalog: their names, properties and relationships. */
@NullMarked
package dev.dovetail.tools.plan;

import org.jspecify.annotations.NullMarked;
