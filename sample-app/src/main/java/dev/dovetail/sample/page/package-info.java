/** Prints what the sample does: Java, SQL and results, laid out for a person. */
@NullMarked
package dev.dovetail.sample.page;

import org.jspecify.annotations.NullMarked;
