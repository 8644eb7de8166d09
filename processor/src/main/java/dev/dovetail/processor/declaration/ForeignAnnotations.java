package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotations of other libraries by name: constraints of Bean Validation that say what a column must hold, and
 * annotations of Jackson that make an accessor a property.
 */
final class ForeignAnnotations {
    private static final Set<String> NAMES = Set.of(
            "jakarta.validation.constraints.NotNull", "javax.validation.constraints.NotNull",
            "jakarta.validation.constraints.NotBlank", "javax.validation.constraints.NotBlank",
            "jakarta.validation.constraints.NotEmpty", "javax.validation.constraints.NotEmpty",
            "jakarta.validation.constraints.Size", "javax.validation.constraints.Size",
            "jakarta.validation.constraints.Digits", "javax.validation.constraints.Digits",
            "org.hibernate.validator.constraints.Length",
            "com.fasterxml.jackson.annotation.JsonProperty", "com.fasterxml.jackson.annotation.JsonGetter",
            "com.fasterxml.jackson.annotation.JsonIgnore");

    private ForeignAnnotations() {}

    /** Returns the annotations of {@code element}. */
    static List<AnnotationDeclaration> read(Element element, @Nullable Origin elsewhere) {
        return AnnotationReader.read(element, elsewhere, NAMES::contains);
    }
}
