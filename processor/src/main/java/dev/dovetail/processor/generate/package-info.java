/**
 * What a mapping becomes: one class for each type that is generated. They see the model and nothing before it, and give
 * back text; somebody else writes the files.
 */
@NullMarked
package dev.dovetail.processor.generate;

import org.jspecify.annotations.NullMarked;
