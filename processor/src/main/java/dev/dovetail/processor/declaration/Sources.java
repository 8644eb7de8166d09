package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Distinguishes types that are being compiled from class files, which messages cannot point into.
 *
 * @param names the names of the top-level types that are being compiled
 */
record Sources(Set<String> names) {
    /**
     * Returns the place to report a problem of {@code member} at: the member if it is being compiled, and otherwise
     * {@code type}, which inherits it.
     */
    Origin origin(TypeElement type, Element member) {
        Origin elsewhere = elsewhere(type, member);
        return elsewhere == null ? Origin.of(member) : elsewhere;
    }

    /** Returns the place of {@code type} if {@code member} is inherited from a class file; null otherwise. */
    @Nullable Origin elsewhere(TypeElement type, Element member) {
        Element owner = member.getEnclosingElement();
        return owner == null || owner.equals(type) || contains(owner) ? null : Origin.of(type);
    }

    /** Returns whether {@code type} is being compiled. */
    boolean contains(Element type) {
        return names.contains(topLevel(type));
    }

    private static String topLevel(Element element) {
        Element top = element;
        while (top.getEnclosingElement() instanceof TypeElement outer) {
            top = outer;
        }
        return top.toString();
    }
}
