package dev.dovetail.jdbc.statement;

import dev.dovetail.generated.Parameters;

/** Binds nothing, for statements without parameters. */
public final class NoValues implements Binding {
    /** The only instance. */
    public static final Binding INSTANCE = new NoValues();

    private NoValues() {}

    @Override
    public void bind(Parameters parameters) {
        // Nothing to bind.
    }
}
