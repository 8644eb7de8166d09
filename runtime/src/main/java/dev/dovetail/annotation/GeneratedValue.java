package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an identifier as a generated key: the database generates it, or Dovetail does before the insert.
 *
 * <p>With {@link GenerationType#ASSIGNED} the application assigns it, as without this annotation. This is for
 * {@link #returned}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface GeneratedValue {
    /** How the key is generated. */
    GenerationType value() default GenerationType.IDENTITY;

    /** The name of the sequence, for {@link GenerationType#SEQUENCE}; by default {@code <table>_seq}. */
    String sequence() default "";

    /** The number of keys that one call of the sequence reserves. */
    int allocationSize() default 50;

    /**
     * Says whether an INSERT returns its rows. It does not if a rule or a trigger of the database redirects it, for
     * example to a partition. The key is then read from the sequence of its column before the insert, and neither
     * returned rows nor the number of inserted rows are expected.
     */
    boolean returned() default true;
}
