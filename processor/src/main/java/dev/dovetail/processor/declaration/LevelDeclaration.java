package dev.dovetail.processor.declaration;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * The place of an entity in a hierarchy of sealed types.
 *
 * @param parent the qualified name of the sealed entity above; empty for a root, or outside hierarchies
 * @param permits what the sealed entity permits, in the order of {@code permits}; empty if it is not sealed
 * @param unsealed the declarations, as they would be right, of the entities that it extends although they are not
 *     sealed
 * @param inherited the names of the properties that levels above declare
 * @param readOnly whether the root is read-only
 */
public record LevelDeclaration(
        String parent, List<Permitted> permits, List<String> unsealed, Set<String> inherited,
        boolean readOnly) {
    /**
     * A permitted type.
     *
     * @param type the type
     * @param kind {@code interface}, {@code class}, {@code record} or {@code enum}
     * @param isSealed whether it is sealed
     * @param isEntity whether it has {@code @Entity}
     */
    public record Permitted(ClassName type, String kind, boolean isSealed, boolean isEntity) {
        /** Returns the name with the types around it. */
        public String name() {
            return String.join(".", type.simpleNames());
        }
    }

    /** Returns whether there is a level above. */
    public boolean hasParent() {
        return !parent.isEmpty();
    }

    /** Returns whether a level above declares {@code property}. */
    public boolean inherits(String property) {
        return inherited.contains(property);
    }
}
