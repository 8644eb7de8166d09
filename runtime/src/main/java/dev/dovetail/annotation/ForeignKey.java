package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The property is a foreign key (or one column of a composite one) to another entity's table. It lives in the child.
 *
 * <p>Corresponds to SQLAlchemy's {@code ForeignKey}: it connects tables. A relationship that rides on it connects objects.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ForeignKey {
    /** The entity that the key refers to. */
    Class<?> value();

    /** The referenced property of the target; by default its identifier. Name it for each column of a composite key. */
    String references() default "";

    /** The constraint's name; columns of one composite key carry the same name. */
    String name() default "";

    /** What the database does to this row when the referenced row is deleted. */
    OnDelete onDelete() default OnDelete.NO_ACTION;
}
