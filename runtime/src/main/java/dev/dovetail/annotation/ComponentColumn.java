package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Overrides how one component of an {@link Embedded} record is stored. What {@link #column} does not name stays as the
 * record says. Corresponds to JPA's {@code @AttributeOverride}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ComponentColumn {
    /** The name of the component; {@code "geo.latitude"} for a component of a nested record. */
    String value();

    /** The column. Its name is the whole name, without a prefix. */
    Column column();
}
