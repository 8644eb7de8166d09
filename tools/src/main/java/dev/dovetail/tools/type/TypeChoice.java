package dev.dovetail.tools.type;

import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.SqlType;
import dev.dovetail.catalog.database.Catalogs;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.processor.generate.ddl.DerivedTypes;
import java.util.List;
import java.util.Locale;

/**
 * Chooses the type of a property for a column of a database. Adds a length, a precision or a definition only if the
 * processor would derive another SQL type without it.
 */
public final class TypeChoice {
    /** Decimals of so many digits, none of them after the point, fit in a long. */
    private static final int DIGITS_OF_LONG = 18;

    /** The longest key and the most digits that all databases have, in bytes. */
    private static final int LONGEST_KEY = 3_072;
    private static final int MOST_DIGITS = 65;
    private static final int MOST_DIGITS_AFTER_POINT = 38;

    private final Dialect dialect;
    private final CatalogDialect catalog;

    /** Creates the choice for a database. */
    public TypeChoice(Dialect dialect) {
        this.dialect = dialect;
        this.catalog = Catalogs.of(dialect);
    }

    /** Returns the type of a property for a column of {@code type}. Types that Java does not have become strings. */
    public JavaType of(SqlType type) {
        boolean loose = dialect.name().equals("sqlite");
        ColumnType column = loose ? SqliteTypes.of(type.name()) : StandardTypes.of(type);
        if (column == ColumnType.DECIMAL && !loose) {
            return decimal(type);
        }
        // MySQL has no UUID, so that bytes of this number are one.
        boolean isUuid = column == ColumnType.BYTES && isDerived(JavaType.of(ColumnType.UUID), type);
        return fitting(isUuid ? ColumnType.UUID : column, type);
    }

    /**
     * Returns the type of a property for a column of a key or an index. Long ones get a definition, because the
     * processor refuses a length that another database could not index.
     */
    public JavaType ofKey(SqlType type) {
        JavaType java = of(type);
        int longest = java.column() == ColumnType.BYTES ? LONGEST_KEY : LONGEST_KEY / 4;
        boolean sized = java.definition().isEmpty()
                && (java.column() == ColumnType.STRING || java.column() == ColumnType.BYTES);
        return sized && (java.length() == 0 || java.length() > longest) ? java.defined(SqlText.of(type)) : java;
    }

    private JavaType fitting(ColumnType column, SqlType type) {
        for (JavaType each : candidates(column, type)) {
            if (isDerived(each, type)) {
                return each;
            }
        }
        return JavaType.of(column).defined(SqlText.of(type));
    }

    /** Returns the forms that say least, the one without any element first. */
    private static List<JavaType> candidates(ColumnType column, SqlType type) {
        ColumnType element = column.element();
        if (element != ColumnType.STRING && column != ColumnType.BYTES) {
            return List.of(JavaType.of(column));
        }
        int length = number(type, 0);
        return length > 0 ? List.of(JavaType.of(column), JavaType.ofLength(column, length))
                : List.of(JavaType.of(column), JavaType.ofLength(column, 0));
    }

    private JavaType decimal(SqlType type) {
        int precision = number(type, 0);
        int scale = number(type, 1);
        boolean whole = type.arguments().size() > 1 && scale == 0 || type.arguments().size() == 1;
        if (whole && precision > 0 && precision <= DIGITS_OF_LONG) {
            return JavaType.of(ColumnType.LONG).defined(SqlText.of(type));
        }
        if (precision > MOST_DIGITS || scale > MOST_DIGITS_AFTER_POINT) {
            return JavaType.of(ColumnType.DECIMAL).defined(SqlText.of(type));
        }
        for (JavaType each : List.of(JavaType.of(ColumnType.DECIMAL),
                new JavaType(ColumnType.DECIMAL, JavaType.DEFAULT_LENGTH, precision, scale, ""))) {
            if (isDerived(each, type)) {
                return each;
            }
        }
        return JavaType.of(ColumnType.DECIMAL).defined(SqlText.of(type));
    }

    private boolean isDerived(JavaType java, SqlType type) {
        String derived = DerivedTypes.of(dialect, java.column(), java.length(), java.precision(), java.scale());
        return !derived.isEmpty() && catalog.canonical(SqlType.of(derived)).equals(type);
    }

    private static int number(SqlType type, int argument) {
        if (type.arguments().size() <= argument) {
            return 0;
        }
        String text = type.arguments().get(argument).toUpperCase(Locale.ROOT);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
