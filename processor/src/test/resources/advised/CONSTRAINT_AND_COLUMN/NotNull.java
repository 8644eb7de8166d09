package jakarta.validation.constraints;

public @interface NotNull {
    Class<?>[] groups() default {};
}
