/** Turns what the user wrote into what it means. */
@NullMarked
package dev.dovetail.processor.resolve;

import org.jspecify.annotations.NullMarked;
