package dev.dovetail.validation;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;

/** A bean that tells whether a validator asks {@link LoadedOnly} what it may read. */
final class Probe {
    @NotNull
    private final String value = "any";

    private boolean asked;

    private Probe() {}

    /** Records that the resolver was asked. */
    void asked() {
        asked = true;
    }

    /**
     * Throws an exception if {@code validator} was not configured for entities: it would ignore the constraints of
     * fluent accessors, and load what it validates.
     */
    static void check(Validator validator) {
        Probe probe = new Probe();
        validator.validate(probe);
        if (!probe.asked) {
            throw new IllegalArgumentException("This validator was not configured for entities: it would ignore the"
                    + " constraints of fluent accessors, and load what it validates. Configure it with"
                    + " DovetailValidation.configure(...); that of Spring Boot with a bean:"
                    + " @Bean ValidationConfigurationCustomizer entities() { return DovetailValidation::configure; }");
        }
    }
}
