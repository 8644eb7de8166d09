/** Resolves declarations into the model, step by step. */
@NullMarked
package dev.dovetail.processor.resolve;

import org.jspecify.annotations.NullMarked;
