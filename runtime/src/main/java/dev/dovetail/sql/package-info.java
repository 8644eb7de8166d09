/** Statements as values that write themselves, and what a dialect decides about them. */
@NullMarked
package dev.dovetail.sql;

import org.jspecify.annotations.NullMarked;
