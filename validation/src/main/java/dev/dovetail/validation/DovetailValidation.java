package dev.dovetail.validation;

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
 * Database database = DovetailValidation.atFlush(Database.of(dataSource), validator);
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
     * Validates {@code entities}.
     *
     * @throws InvalidEntityException if constraints are violated
     */
    static void check(Iterable<?> entities, Validator validator, Class<?>... groups) {
        Set<ConstraintViolation<?>> violations = new LinkedHashSet<>();
        for (Object entity : entities) {
            violations.addAll(validator.validate(entity, groups));
        }
        if (!violations.isEmpty()) {
            throw new InvalidEntityException(violations);
        }
    }
}
