// Written by dovetail-tools from the type mpaa_rating; kept as it is once it is edited: 1a38f536
package dev.dovetail.it.rental;

import dev.dovetail.annotation.EnumLabel;

/** The labels of the type mpaa_rating of the database. */
public enum MpaaRating {
    G,
    PG,
    @EnumLabel("PG-13") PG_13,
    R,
    @EnumLabel("NC-17") NC_17
}
