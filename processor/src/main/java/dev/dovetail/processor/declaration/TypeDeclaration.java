package dev.dovetail.processor.declaration;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A type as the user wrote it on a property, without its annotations.
 *
 * @param shape what sort of type it is
 * @param name the erased name: {@code long}, {@code byte[]}, {@code java.util.List}
 * @param typeName the same for generated sources, with type arguments
 * @param arguments the type arguments, in order; empty for a raw type
 * @param constants the constants of an enum, in order; empty for other types
 * @param isEnum whether it is an enum
 * @param isEntity whether it is annotated as an entity
 */
public record TypeDeclaration(
        Category shape, String name, TypeName typeName, List<TypeDeclaration> arguments, List<String> constants,
        boolean isEnum, boolean isEntity) {

    /** The sorts of type that the processors tell apart. */
    public enum Category {
        /** {@code int}. */
        PRIMITIVE,
        /** A class, an interface or an enum. */
        DECLARED,
        /** {@code byte[]}. */
        ARRAY,
        /** A name that the compiler does not know (yet). */
        UNRESOLVED,
        /** A class that generated code cannot name. */
        HIDDEN,
        /** {@code void}, a type variable, a wildcard: nothing that a property can have. */
        OTHER
    }

    /** Returns whether it is a primitive. */
    public boolean isPrimitive() {
        return shape == Category.PRIMITIVE;
    }

    /** Returns whether nothing can be made of it, which is reported elsewhere. */
    public boolean isUnusable() {
        return isUnresolved() || shape == Category.HIDDEN;
    }

    /** The same, as one that generated code cannot name. */
    TypeDeclaration hidden() {
        return new TypeDeclaration(Category.HIDDEN, name, typeName, List.of(), List.of(), false, false);
    }

    /** Returns whether the compiler does not know it, or one of its arguments. */
    public boolean isUnresolved() {
        return shape == Category.UNRESOLVED || arguments.stream().anyMatch(TypeDeclaration::isUnresolved);
    }

    /** Returns whether it, or one of its arguments, is {@code other}. */
    public boolean leadsTo(TypeDeclaration other) {
        return name.equals(other.name) || arguments.stream().anyMatch(each -> each.name.equals(other.name));
    }

    /** Returns whether it, or one of its arguments, is an entity. */
    public boolean leadsToEntity() {
        return isEntity || arguments.stream().anyMatch(TypeDeclaration::isEntity);
    }

    /** The name without its package, with type arguments: {@code List<Post>}. */
    public String simpleName() {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return arguments.isEmpty() ? simple
                : simple + "<" + String.join(", ", arguments.stream().map(TypeDeclaration::simpleName).toList()) + ">";
    }
}
