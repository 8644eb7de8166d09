package dev.dovetail.processor.declaration;

import dev.dovetail.processor.diagnostic.Origin;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Tells sources from class files, into which no message can point.
 *
 * @param names the names of the top level types that are being compiled
 */
record Sources(Set<String> names) {
    /** Where to report what is wrong with {@code member} of {@code type}: the member, if the user can see it. */
    Origin origin(TypeElement type, Element member) {
        Origin elsewhere = elsewhere(type, member);
        return elsewhere == null ? Origin.of(member) : elsewhere;
    }

    /** The type, if the member comes from a class file that the type inherits from; null otherwise. */
    @Nullable Origin elsewhere(TypeElement type, Element member) {
        Element owner = member.getEnclosingElement();
        return owner == null || owner.equals(type) || contains(owner) ? null : Origin.of(type);
    }

    /** Returns whether the type is being compiled. */
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
