package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;
import java.util.Set;

/** A file that is ready to be written. */
public sealed interface GeneratedFile {
    /** The whole text. */
    String text();

    /**
     * A type.
     *
     * @param type its name
     * @param text the whole text
     * @param origins the user's types that it was made from
     */
    record Source(ClassName type, String text, Set<ClassName> origins) implements GeneratedFile {}

    /**
     * A file on the class path.
     *
     * @param path where, relative to the root of the class path
     * @param text the whole text
     */
    record Resource(String path, String text) implements GeneratedFile {}
}
