package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.model.LintWarning;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;

/**
 * Facts about the Java type of an entity.
 *
 * @param kind {@code class}, {@code interface}, {@code enum}, {@code record} or {@code annotation}
 * @param modifiers its modifiers
 * @param nesting whether it is a top-level, member, local or anonymous type
 * @param enclosedInPublic whether all types that enclose it are public
 * @param enclosedInPrivate whether any type that encloses it is private
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

    /**
     * A field, a method or a constructor.
     *
     * @param name its name
     * @param type its type, or the checked exception of a constructor, as messages show it
     * @param origin its place in the source
     */
    public record Member(String name, String type, Origin origin) {}

    /** Returns whether a class in its package may call a constructor of it without parameters. */
    public boolean constructible() {
        return constructorRemedy.isEmpty();
    }

    /** Returns whether it is an interface. */
    public boolean isInterface() {
        return kind.equals("interface");
    }

    /** Returns whether the type and all types that enclose it are public. */
    public boolean isPublic() {
        return modifiers.contains(Modifier.PUBLIC) && (nesting == NestingKind.TOP_LEVEL || enclosedInPublic);
    }

    /** Returns whether the type is local or an inner class, so that it needs an enclosing instance. */
    public boolean isInner() {
        return nesting == NestingKind.MEMBER && !modifiers.contains(Modifier.STATIC) || nesting == NestingKind.LOCAL;
    }

    /** Returns whether other types of the package cannot access the type. */
    public boolean isHidden() {
        return modifiers.contains(Modifier.PRIVATE) || enclosedInPrivate || nesting == NestingKind.LOCAL;
    }

    /** Returns whether the type is an abstract class or an interface. */
    public boolean isOfRightKind() {
        return isInterface() || kind.equals("class") && modifiers.contains(Modifier.ABSTRACT);
    }
}
