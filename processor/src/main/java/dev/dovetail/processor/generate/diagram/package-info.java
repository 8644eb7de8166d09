/** What a mapping looks like: a page that draws the entities and goes through each relationship. */
@NullMarked
package dev.dovetail.processor.generate.diagram;

import org.jspecify.annotations.NullMarked;
