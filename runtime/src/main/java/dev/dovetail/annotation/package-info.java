/** The annotations that map entities to tables. */
@NullMarked
package dev.dovetail.annotation;

import org.jspecify.annotations.NullMarked;
