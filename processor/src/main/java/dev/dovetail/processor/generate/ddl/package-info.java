/** Generates the DDL of a schema for each database. */
@NullMarked
package dev.dovetail.processor.generate.ddl;

import org.jspecify.annotations.NullMarked;
