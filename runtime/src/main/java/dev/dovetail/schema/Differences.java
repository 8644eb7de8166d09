package dev.dovetail.schema;

import dev.dovetail.catalog.CatalogDifference;
import java.util.List;

/** Tells what a comparison of catalogs has found. */
final class Differences {
    private Differences() {}

    static List<Difference> of(List<CatalogDifference> found) {
        return found.stream().map(each -> new Difference(kind(each), each.table(), each.toString())).toList();
    }

    private static Difference.Kind kind(CatalogDifference difference) {
        if (difference instanceof CatalogDifference.MissingTable
                || difference instanceof CatalogDifference.MissingColumn
                || difference instanceof CatalogDifference.MissingConstraint
                || difference instanceof CatalogDifference.MissingIndex
                || difference instanceof CatalogDifference.MissingSequence) {
            return Difference.Kind.MISSING;
        }
        boolean extra = difference instanceof CatalogDifference.ExtraTable
                || difference instanceof CatalogDifference.ExtraColumn
                || difference instanceof CatalogDifference.ExtraConstraint
                || difference instanceof CatalogDifference.ExtraIndex
                || difference instanceof CatalogDifference.ExtraSequence;
        return extra ? Difference.Kind.EXTRA : Difference.Kind.CHANGED;
    }
}
