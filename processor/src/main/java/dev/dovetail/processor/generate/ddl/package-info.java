/** What a mapping becomes in a database: tables as values, put in order, and written for each dialect. */
@NullMarked
package dev.dovetail.processor.generate.ddl;

import org.jspecify.annotations.NullMarked;
