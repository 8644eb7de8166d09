/** Prints the Java, the SQL and the results of the sample in a readable layout. */
@NullMarked
package dev.dovetail.sample.page;

import org.jspecify.annotations.NullMarked;
