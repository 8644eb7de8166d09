package dev.dovetail.catalog;

import dev.dovetail.dialect.TableName;
import org.jspecify.annotations.Nullable;

/**
 * The values that the database generates for a column: numbers, defaults and expressions. Expressions are SQL, written
 * as in the CREATE TABLE statement or as the catalog returns them.
 *
 * @param numbering how it numbers the rows
 * @param sequence the sequence that the numbers come from, if it is known; an identity column may hide its own
 * @param defaultValue the default, empty if there is none
 * @param generated the expression of a generated column ({@code GENERATED ALWAYS AS}), empty if it is none
 * @param onUpdate what MySQL, MariaDB and H2 set at each update of the row ({@code ON UPDATE}), empty if nothing
 */
public record ColumnValue(
        Numbering numbering, @Nullable TableName sequence, String defaultValue, String generated, String onUpdate) {
    /** Nothing. */
    public static final ColumnValue NONE = new ColumnValue(Numbering.NONE, null, "", "", "");

    /** Returns this with {@code numbering}. */
    ColumnValue numbered(Numbering numbering) {
        return new ColumnValue(numbering, sequence, defaultValue, generated, onUpdate);
    }

    /** Returns this with the default {@code defaultValue}. */
    ColumnValue defaulted(String defaultValue) {
        return new ColumnValue(numbering, sequence, defaultValue, generated, onUpdate);
    }

    /** Returns this as that of a generated column. */
    ColumnValue generated(String generated) {
        return new ColumnValue(numbering, sequence, defaultValue, generated, onUpdate);
    }

    /** Returns this with a value that each update of the row sets. */
    ColumnValue onUpdate(String onUpdate) {
        return new ColumnValue(numbering, sequence, defaultValue, generated, onUpdate);
    }
}
