/** Generates the page that documents a schema: a diagram of the entities and a checklist for each relationship. */
@NullMarked
package dev.dovetail.processor.generate.diagram;

import org.jspecify.annotations.NullMarked;
