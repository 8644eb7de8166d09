/** The annotation processors, which check mappings and generate Java sources and SQL. */
@NullMarked
package dev.dovetail.processor;

import org.jspecify.annotations.NullMarked;
