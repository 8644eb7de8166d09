/**
 * The resolved mapping: records without errors that all files are generated from. They do not depend on the compiler's
 * elements, and generators need no other input.
 */
@NullMarked
package dev.dovetail.processor.model;

import org.jspecify.annotations.NullMarked;
