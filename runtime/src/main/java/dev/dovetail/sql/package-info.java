/** SQL statements as values that write themselves. */
@NullMarked
package dev.dovetail.sql;

import org.jspecify.annotations.NullMarked;
