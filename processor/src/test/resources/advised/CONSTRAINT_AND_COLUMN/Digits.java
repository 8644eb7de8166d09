package jakarta.validation.constraints;

public @interface Digits {
    int integer();

    int fraction();

    Class<?>[] groups() default {};
}
