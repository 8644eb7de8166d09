/** The sample application. */
@NullMarked
package dev.dovetail.sample;

import org.jspecify.annotations.NullMarked;
