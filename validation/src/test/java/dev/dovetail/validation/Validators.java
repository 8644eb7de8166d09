package dev.dovetail.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;

/** The validator of the tests. */
final class Validators {
    static final Validator VALIDATOR = DovetailValidation
            .configure(Validation.byProvider(HibernateValidator.class).configure().defaultLocale(Locale.ENGLISH))
            .buildValidatorFactory().getValidator();

    private Validators() {}
}
