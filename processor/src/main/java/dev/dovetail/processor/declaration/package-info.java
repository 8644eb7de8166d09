/** What the user wrote, read from the compiler's elements into plain records. */
@NullMarked
package dev.dovetail.processor.declaration;

import org.jspecify.annotations.NullMarked;
