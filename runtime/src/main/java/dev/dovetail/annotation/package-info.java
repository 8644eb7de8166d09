/** What a user writes on entities. */
@NullMarked
package dev.dovetail.annotation;

import org.jspecify.annotations.NullMarked;
