package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how the tables of a hierarchy hold its types. It stands on the root of the hierarchy: a sealed entity whose
 * permitted subtypes are entities. Corresponds to SQLAlchemy's {@code polymorphic_on} and to JPA's {@code
 * Inheritance} and {@code DiscriminatorColumn}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Inheritance {
    /** The strategy. */
    InheritanceStrategy value() default InheritanceStrategy.SINGLE_TABLE;

    /** The column of the root's table that holds the type of each row, as {@link Entity#discriminator()} names it. */
    String discriminatorColumn() default "type";

    /** The maximum length of the values of the discriminator column. */
    int discriminatorLength() default 31;
}
