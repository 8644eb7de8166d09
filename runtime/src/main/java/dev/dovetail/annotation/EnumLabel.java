package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets the text that is stored for a constant of an enum, instead of its name. Used for labels that are no names in
 * Java, for example {@code @EnumLabel("PG-13") PG_13}. Has no effect on an enum that is stored by its ordinal.
 *
 * <p>Corresponds to {@code values_callable} of SQLAlchemy's {@code Enum}, and to JPA's {@code @EnumeratedValue}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface EnumLabel {
    /** The stored text. */
    String value();
}
