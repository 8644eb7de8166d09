package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stores the property through a converter. Corresponds to JPA's {@code @Convert}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface Convert {
    /** The converter, a class with a public constructor without parameters. */
    Class<? extends Converter<?, ?>> value();
}
