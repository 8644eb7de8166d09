package dev.dovetail.jdbc.statement;

import dev.dovetail.generated.Parameters;

/** Binds the values of a statement. It may be called again for a log, and must then bind the same values. */
public interface Binding {
    /** Binds all values. */
    void bind(Parameters parameters);
}
