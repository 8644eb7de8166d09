package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the attribute for optimistic locking. Each update increments it, and a stale update fails. The version is an
 * integer, or a time that Dovetail sets, or the database with {@link DatabaseGenerated}.
 *
 * <p>Corresponds to SQLAlchemy's {@code version_id_col} and JPA's {@code @Version}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface Version {
}
