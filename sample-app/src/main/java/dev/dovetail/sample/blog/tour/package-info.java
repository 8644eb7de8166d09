/** The blog tour, which shows each idea of relationships with its Java, its SQL and its result. */
@NullMarked
package dev.dovetail.sample.blog.tour;

import org.jspecify.annotations.NullMarked;
