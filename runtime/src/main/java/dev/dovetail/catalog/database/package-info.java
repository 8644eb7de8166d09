/** Reads the catalogs of the supported databases. */
@NullMarked
package dev.dovetail.catalog.database;

import org.jspecify.annotations.NullMarked;
