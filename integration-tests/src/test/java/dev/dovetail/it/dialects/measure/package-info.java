/** Numbers, texts and times of every kind. */
@NullMarked
package dev.dovetail.it.dialects.measure;

import org.jspecify.annotations.NullMarked;
