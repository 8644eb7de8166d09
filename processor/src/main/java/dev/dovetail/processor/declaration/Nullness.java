package dev.dovetail.processor.declaration;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Decides whether a value may be null: any annotation named {@code Nullable} makes it nullable. */
final class Nullness {
    private Nullness() {}

    /**
     * Returns whether the element, its declared type, or its type as seen from a subtype is nullable.
     *
     * @param element the method or the parameter
     * @param declared the return type of the method, or the type of the parameter, as declared
     * @param seen that type as a member of the entity
     */
    static boolean isNullable(Element element, TypeMirror declared, TypeMirror seen) {
        return isMarked(element.getAnnotationMirrors()) || isNullable(declared) || isNullable(seen);
    }

    /** Returns whether the type says of its elements, those of a collection, that they may be null. */
    static boolean hasNullableElements(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.getTypeArguments().stream().anyMatch(each -> isMarked(each.getAnnotationMirrors()));
    }

    private static boolean isNullable(TypeMirror type) {
        if (isMarked(type.getAnnotationMirrors())) {
            return true;
        }
        // "@Nullable byte[]" annotates the element type, which cannot be null. The array is meant.
        return type.getKind() == TypeKind.ARRAY && ((ArrayType) type).getComponentType().getKind().isPrimitive()
                && isMarked(((ArrayType) type).getComponentType().getAnnotationMirrors());
    }

    private static boolean isMarked(List<? extends AnnotationMirror> annotations) {
        for (AnnotationMirror annotation : annotations) {
            if (annotation.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable")) {
                return true;
            }
        }
        return false;
    }
}
