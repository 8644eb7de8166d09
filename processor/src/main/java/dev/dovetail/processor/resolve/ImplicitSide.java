package dev.dovetail.processor.resolve;

import dev.dovetail.metadata.RelationshipKind;
import javax.lang.model.SourceVersion;

/**
 * A side that the entity does not declare. Either the other side declares it by {@code backref}, or it exists only to
 * keep a one-sided relationship in sync.
 *
 * @param name the name of the backref, or {@code (User.posts)} if there is none
 * @param named whether it is a backref
 * @param declared the declared side
 */
public record ImplicitSide(String name, boolean named, ResolvedSide declared) {
    /** Returns the implicit side that {@code declared} adds to its target. */
    static ImplicitSide of(ResolvedSide declared) {
        String backref = declared.link().backref();
        // An invalid name is reported, and no property can have the name used instead.
        return SourceVersion.isIdentifier(backref) && !backref.equals("_") ? new ImplicitSide(backref, true, declared)
                : new ImplicitSide("(" + declared.link().display() + ")", false, declared);
    }

    /** Returns the kind of this side, which is the opposite of that of the declared side. */
    public RelationshipKind kind() {
        return switch (declared.keyResolution().kind()) {
            case ONE_TO_MANY -> RelationshipKind.MANY_TO_ONE;
            case MANY_TO_ONE -> RelationshipKind.ONE_TO_MANY;
            case ONE_TO_ONE -> RelationshipKind.ONE_TO_ONE_KEYED;
            case ONE_TO_ONE_KEYED -> RelationshipKind.ONE_TO_ONE;
            case MANY_TO_MANY -> RelationshipKind.MANY_TO_MANY;
        };
    }
}
