package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an identifier as a generated key: the database generates it, or Dovetail does before the insert. */
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
}
