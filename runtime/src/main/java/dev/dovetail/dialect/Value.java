package dev.dovetail.dialect;

import org.jspecify.annotations.Nullable;

/** A value that a statement binds to a parameter. It is read when the statement is executed. */
public interface Value {
    /** Returns the stored value. */
    @Nullable Object get();

    /** Returns the type of the value. */
    ColumnType type();
}
