package jakarta.persistence;

public @interface Entity { String name() default ""; }
