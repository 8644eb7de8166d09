package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a record in columns of the entity's table, one for each component: {@code @Embedded Address home()}.
 * Components that are records themselves are embedded too, with or without this annotation. Together with {@link Id},
 * the record is the identifier. Corresponds to JPA's {@code @Embedded} and {@code @EmbeddedId}, and to SQLAlchemy's
 * {@code composite()}.
 *
 * <p>If the property is {@code @Nullable}, the record is null where all its columns are.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface Embedded {
    /**
     * The start of the names of the columns; by default the property's name in snake_case and an underscore, as in
     * {@code home_street}. {@code prefix = ""} adds nothing.
     */
    String prefix() default "";

    /** The components that are stored otherwise than the record says. */
    ComponentColumn[] columns() default {};
}
