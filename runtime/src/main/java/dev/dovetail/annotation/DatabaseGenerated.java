package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a column whose value the database makes: by a default, a sequence, an identity column, a trigger or a generated
 * column. The value is read back by the statement that writes the row, if the database returns it. Otherwise the
 * attribute expires, and the next read of it loads it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface DatabaseGenerated {
    /** When the database makes the value. */
    GenerationTime value() default GenerationTime.INSERT;

    /**
     * The expression of a generated column, in the SQL of the database, for example {@code "price * quantity"}. The DDL
     * has {@code GENERATED ALWAYS AS (...)}. Needs {@link GenerationTime#ALWAYS}.
     */
    String as() default "";
}
