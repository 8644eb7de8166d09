package dev.dovetail.session;

/** An object that must be there is not in the database. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For an entity and the key that was looked for. */
    public NotFoundException(String entity, Object key) {
        super("There is no " + entity + " with the key " + key + ".");
    }
}
