/** Reads the catalogs of the five databases. */
@NullMarked
package dev.dovetail.catalog.database;

import org.jspecify.annotations.NullMarked;
