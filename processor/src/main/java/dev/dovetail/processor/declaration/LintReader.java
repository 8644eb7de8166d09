package dev.dovetail.processor.declaration;

import dev.dovetail.processor.model.LintWarning;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds the warnings that {@code -Xlint} would give for generated code because of types that the entity uses. Generated
 * code suppresses them.
 */
final class LintReader {
    private static final String CONVERT = "dev.dovetail.annotation.Convert";

    private final Set<LintWarning> warnings = new LinkedHashSet<>();

    private LintReader() {}

    /** Returns the warnings for code that implements {@code type}, with the types of its abstract {@code methods}. */
    static Set<LintWarning> read(TypeElement type, Set<TypeElement> lineage, List<ExecutableElement> methods) {
        LintReader reader = new LintReader();
        reader.addElement(type);
        if (lineage.stream().anyMatch(each -> each.getQualifiedName().contentEquals("java.io.Serializable"))) {
            reader.warnings.add(new LintWarning("serial", ""));
        }
        for (ExecutableElement method : methods) {
            if (method.getModifiers().contains(Modifier.ABSTRACT)) {
                reader.addMethod(method);
            }
        }
        return reader.warnings;
    }

    private void addMethod(ExecutableElement method) {
        addDeprecation(method, "");
        addType(method.getReturnType());
        for (VariableElement parameter : method.getParameters()) {
            addType(parameter.asType());
        }
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().contentEquals(CONVERT)) {
                for (AnnotationValue value : mirror.getElementValues().values()) {
                    if (value.getValue() instanceof TypeMirror converter) {
                        addType(converter);
                    }
                }
            }
        }
    }

    private void addType(TypeMirror type) {
        if (type instanceof ArrayType array) {
            addType(array.getComponentType());
        } else if (type.getKind() == TypeKind.DECLARED) {
            DeclaredType declared = (DeclaredType) type;
            TypeElement element = (TypeElement) declared.asElement();
            if (declared.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
                warnings.add(new LintWarning("rawtypes", element.getSimpleName().toString()));
            }
            addElement(element);
            declared.getTypeArguments().forEach(this::addType);
        }
    }

    /**
     * Adds the warnings of {@code type} and of the types that enclose it, because code that names a nested type names
     * these too.
     */
    private void addElement(TypeElement type) {
        Element each = type;
        while (each instanceof TypeElement) {
            addDeprecation(each, each.getSimpleName().toString());
            for (AnnotationMirror mirror : each.getAnnotationMirrors()) {
                if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("PreviewFeature")) {
                    warnings.add(new LintWarning("preview", each.getSimpleName().toString()));
                }
            }
            each = each.getEnclosingElement();
        }
    }

    private void addDeprecation(Element element, String type) {
        Deprecated deprecated = element.getAnnotation(Deprecated.class);
        if (deprecated != null) {
            warnings.add(new LintWarning(deprecated.forRemoval() ? "removal" : "deprecation", type));
        }
    }
}
