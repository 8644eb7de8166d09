/** Every exception that Dovetail throws of its own: one family, under {@link DovetailException}. */
@NullMarked
package dev.dovetail.error;

import org.jspecify.annotations.NullMarked;
