package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a generated implementation: which properties of its entity may be null. Compilers before JDK 22 forget annotations
 * on types when they read a compiled entity; from here other modules still learn of them. Not for users.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NullableProperties {
    /** The properties, in order of declaration. */
    String[] value();
}
