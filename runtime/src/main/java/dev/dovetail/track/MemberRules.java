package dev.dovetail.track;

import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.metadata.Tracked;
import org.jspecify.annotations.Nullable;

/** What a collection may hold, and under which key a map holds it. */
final class MemberRules {
    private MemberRules() {}

    /** The value that keys {@code member} in a map. */
    static @Nullable Object keyOf(Relationship relationship, Tracked member) {
        String property = relationship.mapKey();
        Attribute attribute = property == null ? null : relationship.target().attribute(property);
        if (attribute == null) {
            return null;
        }
        if (!Tracking.isLoaded(member, attribute.index())) {
            Tracking.load(member, attribute.index());
        }
        return member.$get(attribute.index());
    }

    /** The same, of a member that may not have it in memory; null where it has not. */
    static @Nullable Object knownKeyOf(Relationship relationship, Tracked member) {
        String property = relationship.mapKey();
        Attribute attribute = property == null ? null : relationship.target().attribute(property);
        return attribute == null || !Tracking.isLoaded(member, attribute.index()) ? null : member.$get(attribute.index());
    }

    /** The element as a member that the relationship can hold; an error that says why it cannot. */
    static Tracked checked(Relationship relationship, @Nullable Object element) {
        if (element == null) {
            throw new NullPointerException(relationship + ": null cannot be a member. Nothing was changed.");
        }
        if (!relationship.target().javaType().isInstance(element)) {
            throw new ClassCastException(relationship + " holds " + relationship.target().name() + ", not "
                    + element.getClass().getName() + ". Nothing was changed.");
        }
        if (!(element instanceof Tracked tracked)) {
            throw new IllegalArgumentException(relationship + ": this " + relationship.target().name() + " is a "
                    + element.getClass().getName() + ". Make objects with " + relationship.target().name()
                    + "_.create(). Nothing was changed.");
        }
        return tracked;
    }
}
