/** A library whose media are books and films: a hierarchy of sealed types. */
@NullMarked
package dev.dovetail.sample.library;

import org.jspecify.annotations.NullMarked;
