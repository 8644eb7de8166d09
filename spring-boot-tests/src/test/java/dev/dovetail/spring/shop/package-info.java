/** A shop: the application of the tests. */
@NullMarked
package dev.dovetail.spring.shop;

import org.jspecify.annotations.NullMarked;
