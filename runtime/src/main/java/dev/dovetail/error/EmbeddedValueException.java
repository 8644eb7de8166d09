package dev.dovetail.error;

/**
 * Thrown if the constructor of an embedded record throws an exception for the values of a row. {@link #getCause} is
 * that exception. The row was written by a statement that did not ask the record, or before the record was as strict.
 */
public final class EmbeddedValueException extends DovetailException {
    private static final long serialVersionUID = 1L;

    private final String property;

    private EmbeddedValueException(String message, String property, RuntimeException cause) {
        super(message, cause);
        this.property = property;
    }

    /**
     * Creates the exception. The runtime calls it.
     *
     * @param property the entity and the property
     * @param values the values of the components, or of the object
     * @param cause the exception of the constructor
     */
    public static EmbeddedValueException of(String property, String values, RuntimeException cause) {
        return new EmbeddedValueException(property + ": the constructor of the record refuses what its columns hold, "
                + values + ": " + cause, property, cause);
    }

    /** Returns the entity and the property: {@code User.home}. */
    public String property() {
        return property;
    }
}
