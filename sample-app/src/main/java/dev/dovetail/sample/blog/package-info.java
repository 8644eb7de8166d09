/** A small blog that shows what relationships are. */
@NullMarked
package dev.dovetail.sample.blog;

import org.jspecify.annotations.NullMarked;
