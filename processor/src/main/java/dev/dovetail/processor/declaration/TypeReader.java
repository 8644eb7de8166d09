package dev.dovetail.processor.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.dovetail.processor.declaration.TypeDeclaration.Category;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Reads types from the compiler's type mirrors. */
final class TypeReader {
    private static final ClassName UNKNOWN = ClassName.get(Object.class);

    private TypeReader() {}

    /**
     * Returns the declaration of {@code type}. A type that the compiler cannot resolve, or that contains such a type,
     * is unresolved.
     */
    static TypeDeclaration read(TypeMirror type) {
        TypeKind kind = type.getKind();
        if (kind == TypeKind.ERROR) {
            return plain(Category.UNRESOLVED, type.toString(), UNKNOWN);
        }
        if (kind.isPrimitive()) {
            TypeName name = TypeName.get(type).withoutAnnotations();
            return plain(Category.PRIMITIVE, name.toString(), name);
        }
        if (kind == TypeKind.ARRAY) {
            return array((ArrayType) type);
        }
        if (type instanceof TypeVariable variable && isUnfinished(variable)) {
            return plain(Category.UNRESOLVED, type.toString(), UNKNOWN);
        }
        if (type instanceof WildcardType wildcard) {
            return plain(Category.OTHER, wildcard(wildcard), UNKNOWN);
        }
        if (kind == TypeKind.VOID) {
            return plain(Category.OTHER, "void", TypeName.VOID);
        }
        return kind == TypeKind.DECLARED ? declared((DeclaredType) type)
                : plain(Category.OTHER, type.toString(), UNKNOWN);
    }

    /** Returns a placeholder for a class that the compiler could not resolve. */
    static TypeDeclaration unknown() {
        return plain(Category.UNRESOLVED, "<any>", UNKNOWN);
    }

    /**
     * Returns whether {@code type} is a type parameter of a JDK class. Eclipse's compiler gives the {@code E} of
     * {@code List} for the incomplete source {@code List<>}.
     */
    private static boolean isUnfinished(TypeVariable type) {
        return type.asElement() instanceof TypeParameterElement parameter
                && parameter.getGenericElement().toString().startsWith("java.");
    }

    private static String wildcard(WildcardType type) {
        if (type.getExtendsBound() != null) {
            return "? extends " + read(type.getExtendsBound()).simpleName();
        }
        return type.getSuperBound() != null ? "? super " + read(type.getSuperBound()).simpleName() : "?";
    }

    private static TypeDeclaration array(ArrayType type) {
        TypeDeclaration component = read(type.getComponentType());
        if (component.isUnresolved()) {
            return plain(Category.UNRESOLVED, component.name() + "[]", UNKNOWN);
        }
        return new TypeDeclaration(Category.ARRAY, component.name() + "[]", TypeName.get(type), List.of(),
                List.of(), List.of(), false, false, component.isEntity());
    }

    private static TypeDeclaration declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        List<TypeDeclaration> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            arguments.add(read(argument));
        }
        boolean unresolved = arguments.stream().anyMatch(TypeDeclaration::isUnresolved);
        return new TypeDeclaration(Category.DECLARED, element.getQualifiedName().toString(),
                unresolved ? ClassName.get(element) : TypeName.get(type), List.copyOf(arguments),
                constants(element).stream().map(each -> each.getSimpleName().toString()).toList(),
                constants(element).stream().map(AnnotationReader::label).toList(),
                element.getKind() == ElementKind.ENUM, element.getKind() == ElementKind.RECORD,
                AnnotationReader.isEntity(element));
    }

    private static List<? extends Element> constants(TypeElement element) {
        return element.getKind() != ElementKind.ENUM ? List.of() : element.getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT).toList();
    }

    private static TypeDeclaration plain(Category shape, String name, TypeName typeName) {
        return new TypeDeclaration(shape, name, typeName, List.of(), List.of(), List.of(), false, false, false);
    }
}
