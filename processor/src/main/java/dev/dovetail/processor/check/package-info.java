/** Checks the resolved mapping, with one class for each group of rules. */
@NullMarked
package dev.dovetail.processor.check;

import org.jspecify.annotations.NullMarked;
