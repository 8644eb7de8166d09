/** Reads the declarations in the source from the compiler's elements into records. */
@NullMarked
package dev.dovetail.processor.declaration;

import org.jspecify.annotations.NullMarked;
