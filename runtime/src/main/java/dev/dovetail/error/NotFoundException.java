package dev.dovetail.error;

/**
 * Thrown by {@code get} if there is no row with the key. If a row may be missing, call {@code find}, which returns
 * null.
 */
public final class NotFoundException extends DovetailException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param entity the entity's name
     * @param key the key that was looked for
     */
    public NotFoundException(String entity, Object key) {
        super("There is no " + entity + " with the key " + key + ".", null);
    }
}
