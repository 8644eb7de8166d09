/** Queries over a small library, each compared with SQL written by hand. */
@NullMarked
package dev.dovetail.it.query;

import org.jspecify.annotations.NullMarked;
