package dev.dovetail.tools.plan;

import dev.dovetail.tools.type.JavaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property that is a column.
 *
 * @param property the name of the property
 * @param column the name of the column
 * @param type the type of its values
 * @param enumeration the enum that holds its values, or null
 * @param role what it is in its table
 * @param generation what the database makes
 * @param keys the foreign keys that it is part of
 * @param checks the checks of this column alone
 * @param comment the comment in the database, empty if there is none
 */
public record ColumnPlan(String property, String column, JavaType type, @Nullable EnumPlan enumeration, Role role,
        Generation generation, List<KeyPart> keys, List<CheckPlan> checks, String comment) implements PropertyPlan {

    /** Copies the lists. */
    public ColumnPlan {
        keys = List.copyOf(keys);
        checks = List.copyOf(checks);
    }

    @Override
    public String name() {
        return property;
    }

    /**
     * The properties that a column has in its table, besides its type.
     *
     * @param id whether it is the identifier or a part of it
     * @param nullable whether it may be null
     * @param unique whether it alone is unique
     * @param writable whether the application sets it by itself, and not by a relationship
     */
    public record Role(boolean id, boolean nullable, boolean unique, boolean writable) {}

    /**
     * The part of a foreign key that a column is.
     *
     * @param target the type of the parent
     * @param references the property of the parent that it refers to; empty for its only identifier
     * @param name the name of the constraint; empty if Dovetail derives it
     * @param onDelete the name of a constant of {@code OnDelete}; empty for none
     * @param onUpdate the name of a constant of {@code OnUpdate}; empty for none
     * @param deferrable whether its check can be deferred
     */
    public record KeyPart(String target, String references, String name, String onDelete, String onUpdate,
            boolean deferrable) {}
}
