/** The rules that a mapping has to keep, one class each. */
@NullMarked
package dev.dovetail.processor.check;

import org.jspecify.annotations.NullMarked;
