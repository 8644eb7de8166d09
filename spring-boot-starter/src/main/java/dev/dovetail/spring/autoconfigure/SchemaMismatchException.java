package dev.dovetail.spring.autoconfigure;

/** Thrown at start if the tables differ from the entities. */
final class SchemaMismatchException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    SchemaMismatchException(String differences) {
        super(differences);
    }
}
