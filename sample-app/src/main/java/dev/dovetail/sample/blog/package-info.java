/** A small blog, to show what relationships are. */
@NullMarked
package dev.dovetail.sample.blog;

import org.jspecify.annotations.NullMarked;
