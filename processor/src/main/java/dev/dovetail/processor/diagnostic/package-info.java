/** The messages of the processors and how they are reported. */
@NullMarked
package dev.dovetail.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
