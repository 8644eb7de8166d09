package dev.dovetail.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Collection;

/**
 * An entity's type and the types generated for it, all in the entity's package.
 *
 * @param entity the class or interface that the user wrote
 */
public record EntityNames(ClassName entity) {
    /** The name as users write it: {@code Post}, or {@code Library.Book} where nested. */
    public String display() {
        return String.join(".", entity.simpleNames());
    }

    /** The last part of the name: {@code Post}, {@code Book}. */
    public String simple() {
        return entity.simpleName();
    }

    /** {@code post}, {@code book}: how a variable of the type is called. */
    public String variable() {
        return Words.identifier(Words.decapitalized(simple()));
    }

    /** {@code post}: the constant with the path that begins at the entity; {@code post_} beside a column of that name. */
    public String root(Collection<String> attributes) {
        return attributes.contains(variable()) ? variable() + "_" : variable();
    }

    /** The companion: {@code Post_}, or {@code Library_Book_} where nested. */
    public ClassName companion() {
        return beside("_");
    }

    /** The implementation: {@code Post_Impl}. */
    public ClassName implementation() {
        return beside("_Impl");
    }

    /** What the runtime knows of the entity, a nested type that no type of the user's can be named like. */
    public ClassName type() {
        return implementation().nestedClass(flat() + "_Type");
    }

    /** The data access object: {@code PostDao}, or {@code Library_BookDao} where nested. */
    public ClassName dao() {
        return beside("Dao");
    }

    private ClassName beside(String suffix) {
        return ClassName.get(entity.packageName(), flat() + suffix);
    }

    private String flat() {
        return String.join("_", entity.simpleNames());
    }
}
