package dev.dovetail.processor.declaration;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the converter of a property and the two types that it converts between. */
final class ConverterReader {
    private static final String CONVERT = "dev.dovetail.annotation.Convert";
    private static final String CONVERTER = "dev.dovetail.annotation.Converter";

    private final Types types;
    private final Visibility visibility;

    ConverterReader(Types types, Visibility visibility) {
        this.types = types;
        this.visibility = visibility;
    }

    /**
     * Returns the converter that {@code accessor} of {@code entity} names in {@code @Convert}; null if it has no
     * {@code @Convert} or the class is unresolved.
     */
    @Nullable ConverterDeclaration read(TypeElement entity, Element accessor) {
        for (AnnotationMirror mirror : accessor.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().contentEquals(CONVERT)) {
                for (AnnotationValue value : mirror.getElementValues().values()) {
                    if (value.getValue() instanceof DeclaredType type && type.getKind() == TypeKind.DECLARED) {
                        return converter(entity, type);
                    }
                }
            }
        }
        return null;
    }

    private ConverterDeclaration converter(TypeElement entity, DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        DeclaredType converter = supertype(element.asType());
        List<? extends TypeMirror> arguments = converter == null ? List.of() : converter.getTypeArguments();
        return new ConverterDeclaration(ClassName.get(element),
                arguments.isEmpty() ? TypeReader.unknown() : TypeReader.read(arguments.get(0)),
                arguments.isEmpty() ? TypeReader.unknown() : TypeReader.read(arguments.get(1)),
                isConstructible(entity, element));
    }

    private @Nullable DeclaredType supertype(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(CONVERTER)) {
            return declared;
        }
        for (TypeMirror each : types.directSupertypes(type)) {
            DeclaredType found = supertype(each);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private boolean isConstructible(TypeElement entity, TypeElement element) {
        boolean nested = element.getEnclosingElement() instanceof TypeElement;
        if (element.getKind() != ElementKind.CLASS || element.getModifiers().contains(Modifier.ABSTRACT)
                || nested && !element.getModifiers().contains(Modifier.STATIC)
                || !visibility.hidden(element, entity).isEmpty()) {
            return false;
        }
        return Constructors.plain(element)
                .filter(each -> visibility.hidden(each, false, entity).isEmpty()
                        && Constructors.thrown(each).isEmpty())
                .isPresent();
    }
}
