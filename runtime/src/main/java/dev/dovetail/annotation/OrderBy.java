package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Sets the order in which a collection is loaded: {@code "name"}, {@code "name desc, id"}. Never sorts in memory. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface OrderBy {
    /** The property names of the target, each with an optional {@code asc} or {@code desc}, separated by commas. */
    String value();
}
