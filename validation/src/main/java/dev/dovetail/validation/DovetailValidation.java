package dev.dovetail.validation;

import dev.dovetail.session.Database;
import dev.dovetail.session.FlushCallback;
import dev.dovetail.session.FlushChange;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/**
 * Makes Hibernate Validator understand entities, and validates them when they are flushed.
 *
 * <pre>{@code
 * Validator validator = DovetailValidation.configure(Validation.byProvider(HibernateValidator.class).configure())
 *         .buildValidatorFactory().getValidator();
 * Database database = Database.of(dataSource).beforeFlush(DovetailValidation.atFlush(validator));
 * }</pre>
 */
public final class DovetailValidation {
    private DovetailValidation() {}

    /**
     * Configures a validator for entities: constraints on fluent accessors are those of properties, and what is not
     * loaded is not validated, so that validation never loads.
     *
     * @return {@code configuration}
     * @throws IllegalArgumentException if it is not one of Hibernate Validator
     */
    public static <C extends Configuration<?>> C configure(C configuration) {
        if (!(configuration instanceof BaseHibernateValidatorConfiguration<?> hibernate)) {
            throw new IllegalArgumentException("This is no configuration of Hibernate Validator: "
                    + configuration.getClass().getName()
                    + ". Write: Validation.byProvider(HibernateValidator.class).configure()");
        }
        hibernate.getterPropertySelectionStrategy(new EntityGetters());
        configuration.traversableResolver(new LoadedOnly(configuration.getDefaultTraversableResolver()));
        return configuration;
    }

    /**
     * Returns a callback for {@link Database#beforeFlush} that validates the entities that a flush inserts or updates,
     * with {@code groups} or, without any, those of the group {@code Default}. A flush with invalid entities is refused
     * by an {@link InvalidEntityException}.
     *
     * @param validator a validator that was {@linkplain #configure configured} for entities
     * @throws IllegalArgumentException if it was not
     */
    public static FlushCallback atFlush(Validator validator, Class<?>... groups) {
        Probe.check(validator);
        return changes -> {
            Set<ConstraintViolation<?>> violations = new LinkedHashSet<>();
            for (Object entity : changes.added()) {
                violations.addAll(validator.validate(entity, groups));
            }
            for (FlushChange<?> change : changes.changed()) {
                violations.addAll(validator.validate(change.entity(), groups));
            }
            if (!violations.isEmpty()) {
                throw new InvalidEntityException(violations);
            }
        };
    }
}
