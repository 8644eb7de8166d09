/** Writes the tables of a schema as DDL, for each dialect. */
@NullMarked
package dev.dovetail.processor.generate.ddl;

import org.jspecify.annotations.NullMarked;
