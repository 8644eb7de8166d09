package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Sets how an enum is stored. Without it, an enum is stored by name. Corresponds to JPA's {@code @Enumerated}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface Enumerated {
    /** The way to store the enum. */
    EnumType value() default EnumType.STRING;

    /**
     * The name of the enum type in PostgreSQL, for {@link EnumType#NATIVE}; by default the name of the enum in
     * snake_case.
     */
    String type() default "";
}
