package dev.dovetail.jdbc.statement;

import dev.dovetail.generated.Parameters;

/** Gives a statement its values. May be asked again, for a log, and then gives the same. */
public interface Binding {
    /** Binds every value. */
    void bind(Parameters parameters);
}
