package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;
import java.util.Set;

/** A generated file, ready to be written. */
public sealed interface GeneratedFile {
    /** Returns the whole text. */
    String text();

    /**
     * A Java source.
     *
     * @param type the name of the type
     * @param text the whole text
     * @param origins the entities that it was generated from
     */
    record Source(ClassName type, String text, Set<ClassName> origins) implements GeneratedFile {}

    /**
     * A resource on the class path.
     *
     * @param path the path relative to the root of the class path
     * @param text the whole text
     */
    record Resource(String path, String text) implements GeneratedFile {}
}
