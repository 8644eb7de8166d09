package dev.dovetail.jdbc;

/** Binds nothing: for statements without parameters. */
public final class NoValues implements Binding {
    /** The only one. */
    public static final Binding INSTANCE = new NoValues();

    private NoValues() {}

    @Override
    public void bind(Parameters parameters) {
        // Nothing to bind.
    }
}
