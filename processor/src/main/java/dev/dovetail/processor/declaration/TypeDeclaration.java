package dev.dovetail.processor.declaration;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A type as declared in the source, without its annotations.
 *
 * @param shape the category of the type
 * @param name the erased name: {@code long}, {@code byte[]}, {@code java.util.List}
 * @param typeName the type with its arguments, for generated code
 * @param arguments the type arguments, in order; empty for a raw type
 * @param constants the constants of an enum, in order; empty for other types
 * @param labels the stored text of each of {@code constants}: its {@code @EnumLabel}, or its name
 * @param isEnum whether it is an enum
 * @param isRecord whether it is a record
 * @param isEntity whether it is annotated as an entity, or is an array of an entity
 */
public record TypeDeclaration(
        Category shape, String name, TypeName typeName, List<TypeDeclaration> arguments, List<String> constants,
        List<String> labels, boolean isEnum, boolean isRecord, boolean isEntity) {

    /** The categories of types that the processors distinguish. */
    public enum Category {
        /** {@code int}. */
        PRIMITIVE,
        /** A class, an interface or an enum. */
        DECLARED,
        /** {@code byte[]}. */
        ARRAY,
        /** A name that the compiler cannot resolve, at least not in this round. */
        UNRESOLVED,
        /** A class that generated code cannot access. */
        HIDDEN,
        /** {@code void}, a type variable or a wildcard, which no property can have. */
        OTHER
    }

    /** Returns whether this type is primitive. */
    public boolean isPrimitive() {
        return shape == Category.PRIMITIVE;
    }

    /** Returns whether this type is unresolved or hidden. Both are reported elsewhere. */
    public boolean isUnusable() {
        return isUnresolved() || shape == Category.HIDDEN;
    }

    /** Returns a copy of this type that generated code cannot access. */
    TypeDeclaration hidden() {
        return new TypeDeclaration(Category.HIDDEN, name, typeName, List.of(), List.of(), List.of(), false, false,
                false);
    }

    /** Returns whether this type, or one of its arguments, is unresolved. */
    public boolean isUnresolved() {
        return shape == Category.UNRESOLVED || arguments.stream().anyMatch(TypeDeclaration::isUnresolved);
    }

    /** Returns whether this type, or one of its arguments, has the name of {@code other}. */
    public boolean leadsTo(TypeDeclaration other) {
        return name.equals(other.name) || arguments.stream().anyMatch(each -> each.name.equals(other.name));
    }

    /** Returns whether this type, or one of its arguments, is an entity. */
    public boolean leadsToEntity() {
        return isEntity || arguments.stream().anyMatch(TypeDeclaration::isEntity);
    }

    /** Returns the name without its package, with type arguments: {@code List<Post>}. */
    public String simpleName() {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return arguments.isEmpty() ? simple
                : simple + "<" + String.join(", ", arguments.stream().map(TypeDeclaration::simpleName).toList()) + ">";
    }
}
