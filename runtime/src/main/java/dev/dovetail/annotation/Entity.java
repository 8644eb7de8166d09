package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an abstract class or an interface as an entity: one row of one table for each object.
 *
 * <p>Corresponds to SQLAlchemy's mapped class and JPA's {@code @Entity}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Entity {
    /** The table's name; by default the type's simple name in snake_case. */
    String table() default "";

    /** The table's schema; empty for the connection's default schema. */
    String schema() default "";
}
