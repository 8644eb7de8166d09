package dev.dovetail.processor.model;

import com.palantir.javapoet.ClassName;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The names of an entity and of the types generated for it, all in the package of the entity.
 *
 * @param entity the class or interface annotated as an entity
 */
public record EntityNames(ClassName entity) {
    /** The maximum number of bytes of a name. File systems allow 255 bytes, and generated class files add suffixes. */
    private static final int LONGEST = 225;

    /** Returns the name for messages: {@code Post}, or {@code Library.Book} for a nested type. */
    public String display() {
        return String.join(".", entity.simpleNames());
    }

    /** Returns the simple name: {@code Post}, {@code Book}. */
    public String simple() {
        return entity.simpleName();
    }

    /** Returns the name of a variable of this type: {@code post}, {@code book}. */
    public String variable() {
        return Words.identifier(Words.decapitalized(simple()));
    }

    /**
     * Returns the name of the constant for the root path of the entity: {@code post}, or {@code post_} if
     * {@code attributes} contains {@code post}.
     */
    public String root(Collection<String> attributes) {
        String name = variable();
        while (attributes.contains(name)) {
            name += "_";
        }
        return name;
    }

    /** Returns the companion: {@code Post_}, or {@code Library_Book_} for a nested type. */
    public ClassName companion() {
        return beside("_");
    }

    /** Returns the implementation: {@code Post_Impl}. */
    public ClassName implementation() {
        return beside("_Impl");
    }

    /** Returns the data access object: {@code PostDao}, or {@code Library_BookDao} for a nested type. */
    public ClassName dao() {
        return beside("Dao");
    }

    /** Returns whether the names of the generated class files are short enough for file systems. */
    public boolean isFitting() {
        return flat().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    private ClassName beside(String suffix) {
        return ClassName.get(entity.packageName(), flat() + suffix);
    }

    private String flat() {
        return String.join("_", entity.simpleNames());
    }
}
