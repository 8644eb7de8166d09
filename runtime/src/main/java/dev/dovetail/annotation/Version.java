package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The property counts the row's updates; a stale update fails instead of overwriting (optimistic locking).
 *
 * <p>Corresponds to SQLAlchemy's {@code version_id_col} and JPA's {@code @Version}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Version {
}
