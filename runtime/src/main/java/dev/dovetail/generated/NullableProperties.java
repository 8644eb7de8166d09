package dev.dovetail.generated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lists the nullable properties of an entity, on its generated implementation. Other modules need it because javac
 * before JDK 22 drops type annotations when it reads class files. For internal use.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NullableProperties {
    /** Returns the properties, in declaration order. */
    String[] value();
}
