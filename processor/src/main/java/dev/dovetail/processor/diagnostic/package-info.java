/** Every message of the processors, and the one way to report it. */
@NullMarked
package dev.dovetail.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
