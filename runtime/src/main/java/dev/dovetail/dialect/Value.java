package dev.dovetail.dialect;

import org.jspecify.annotations.Nullable;

/** A value that a statement binds to a parameter. It is asked for when the statement is executed. */
public interface Value {
    /** The stored value. */
    @Nullable Object get();

    /** What kind of value it is. */
    ColumnType type();
}
