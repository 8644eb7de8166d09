package dev.dovetail.catalog;

import dev.dovetail.catalog.MadeColumns.Made;

/**
 * Compares columns by what entities depend on: the type, whether the column may be null, and whether the database makes
 * the values that no statement writes. A default that only the database has is no difference, nor is a number.
 */
final class ColumnStructure {
    private ColumnStructure() {}

    /**
     * Returns the column into which {@code actual} would have to be changed: {@code model}, with the values of
     * {@code actual} that do no harm.
     */
    static CatalogColumn target(CatalogColumn model, CatalogColumn actual, Made made, CatalogDialect dialect) {
        // No statement writes null to a column whose value the database makes.
        boolean nullable = made == Made.NEVER ? model.nullable() : actual.nullable();
        SqlType type = dialect.storesAlike(model.type(), actual.type()) ? actual.type() : model.type();
        return new CatalogColumn(model.name(), type, nullable,
                isKept(model, actual, made) ? actual.value() : model.value(), model.comment(), model.definition());
    }

    private static boolean isKept(CatalogColumn model, CatalogColumn actual, Made made) {
        if (made != Made.NEVER && !model.isGenerated()) {
            return made == Made.ALWAYS || !actual.isGenerated();
        }
        if (model.isGenerated() || actual.isGenerated()) {
            return model.isGenerated() && actual.isGenerated();
        }
        if (model.isIdentity()) {
            return actual.isIdentity() || actual.isDefaulted();
        }
        // A value that no INSERT may set does harm.
        return actual.value().numbering() != Numbering.ALWAYS
                && (!model.isDefaulted() || actual.isDefaulted() || actual.isIdentity());
    }

    /**
     * Returns whether no entity can insert a row because of {@code extra}, a column that it does not have: the column
     * may not be null, and nothing makes its value.
     */
    static boolean isNeeded(CatalogColumn extra) {
        return !extra.nullable() && !extra.isDefaulted() && !extra.isIdentity() && !extra.isGenerated();
    }
}
