/**
 * What a mapping means, decided and free of errors: records from which every file can be generated. Nothing here knows
 * the compiler's elements, and a generator asks no further question.
 */
@NullMarked
package dev.dovetail.processor.model;

import org.jspecify.annotations.NullMarked;
