/** Fetches entities and their relationships: fetch plans, row layouts, and SELECTs by key. */
@NullMarked
package dev.dovetail.fetch;

import org.jspecify.annotations.NullMarked;
