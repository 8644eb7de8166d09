package dev.dovetail.processor.model;

import com.palantir.javapoet.ClassName;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * An entity's type and the types generated for it, all in the entity's package.
 *
 * @param entity the class or interface that the user wrote
 */
public record EntityNames(ClassName entity) {
    /** The greatest number of bytes of a name: file systems take 255, and generated class files add their suffixes. */
    private static final int LONGEST = 225;

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

    /**
     * {@code post}: the constant with the path that begins at the entity; {@code post_} beside a column of that name.
     */
    public String root(Collection<String> attributes) {
        String name = variable();
        while (attributes.contains(name)) {
            name += "_";
        }
        return name;
    }

    /** The companion: {@code Post_}, or {@code Library_Book_} where nested. */
    public ClassName companion() {
        return beside("_");
    }

    /** The implementation: {@code Post_Impl}. */
    public ClassName implementation() {
        return beside("_Impl");
    }

    /** The data access object: {@code PostDao}, or {@code Library_BookDao} where nested. */
    public ClassName dao() {
        return beside("Dao");
    }

    /** Returns whether the names of generated class files are short enough for file systems, which take 255 bytes. */
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
