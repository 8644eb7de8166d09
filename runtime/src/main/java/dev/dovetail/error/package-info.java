/** The exceptions of Dovetail. All extend {@link DovetailException}. */
@NullMarked
package dev.dovetail.error;

import org.jspecify.annotations.NullMarked;
