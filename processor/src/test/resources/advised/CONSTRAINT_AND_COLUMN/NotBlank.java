package jakarta.validation.constraints;

public @interface NotBlank {
    Class<?>[] groups() default {};
}
