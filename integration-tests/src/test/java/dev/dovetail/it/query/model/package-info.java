/** Authors, books, reviews and categories: what the tests of queries ask about. */
@NullMarked
package dev.dovetail.it.query.model;

import org.jspecify.annotations.NullMarked;
