package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.model.LintWarning;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;

/**
 * What sort of type an entity is.
 *
 * @param kind {@code class}, {@code interface}, {@code enum} or {@code record}
 * @param modifiers its modifiers
 * @param nesting whether it stands alone or in another type
 * @param enclosedInPublic whether all types that it is nested in are public
 * @param enclosedInPrivate whether any type that it is nested in is private
 * @param generic whether it has type parameters
 * @param fields the instance fields that are not transient
 * @param constructorRemedy what to write so that a class in its package may call a constructor without parameters;
 *     empty where it may
 * @param throwing that constructor, with what it makes its callers catch; empty where that is nothing
 * @param concreteAccessors concrete methods that carry our annotations
 * @param memberTypes the simple names of the types nested in it and in what it inherits from
 * @param shadowed the names of java.lang's types that types of its package have as well
 * @param fieldNames the names of all fields that it inherits or has, constants among them
 * @param warnings what {@code -Xlint} would say about code that names it or implements it
 */
public record EntityTypeInfo(
        String kind, Set<Modifier> modifiers, NestingKind nesting, boolean enclosedInPublic, boolean enclosedInPrivate,
        boolean generic, List<Member> fields, String constructorRemedy, List<Member> throwing,
        List<Member> concreteAccessors, Set<String> memberTypes, Set<String> shadowed, Set<String> fieldNames,
        Set<LintWarning> warnings) {

    /** A field, a method or a constructor, with the type that its kind of mistake is about. */
    public record Member(String name, String type, Origin origin) {}

    /** Returns whether a class in its package may call a constructor of it without parameters. */
    public boolean constructible() {
        return constructorRemedy.isEmpty();
    }

    /** Returns whether it is an interface. */
    public boolean isInterface() {
        return kind.equals("interface");
    }

    /** Returns whether it, and every type around it, is public. */
    public boolean isPublic() {
        return modifiers.contains(Modifier.PUBLIC) && (nesting == NestingKind.TOP_LEVEL || enclosedInPublic);
    }

    /** Returns whether it needs an object of another type to live in. */
    public boolean isInner() {
        return nesting == NestingKind.MEMBER && !modifiers.contains(Modifier.STATIC) || nesting == NestingKind.LOCAL;
    }

    /** Returns whether no other type can see it. */
    public boolean isHidden() {
        return modifiers.contains(Modifier.PRIVATE) || enclosedInPrivate || nesting == NestingKind.LOCAL;
    }

    /** Returns whether it is of a kind that another class can implement. */
    public boolean isImplementable() {
        return isOfRightKind() && !modifiers.contains(Modifier.SEALED);
    }

    /** Returns whether it is an abstract class or an interface. */
    public boolean isOfRightKind() {
        return isInterface() || kind.equals("class") && modifiers.contains(Modifier.ABSTRACT);
    }
}
