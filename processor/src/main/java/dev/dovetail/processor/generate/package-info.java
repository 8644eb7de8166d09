/**
 * Generates Java sources, with one class for each generated type. The generators use only the model and return text.
 * Other classes write the files.
 */
@NullMarked
package dev.dovetail.processor.generate;

import org.jspecify.annotations.NullMarked;
