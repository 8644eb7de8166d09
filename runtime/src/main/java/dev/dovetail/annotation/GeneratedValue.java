package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The identifier is made for the user: by the database, or by Dovetail before the insert. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface GeneratedValue {
    /** Who makes the value. */
    GenerationType value() default GenerationType.IDENTITY;

    /** The sequence's name, for {@link GenerationType#SEQUENCE}; by default {@code <table>_seq}. */
    String sequence() default "";

    /** How many keys one call of the sequence reserves. */
    int allocationSize() default 50;
}
