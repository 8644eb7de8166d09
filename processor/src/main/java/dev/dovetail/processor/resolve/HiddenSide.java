package dev.dovetail.processor.resolve;

import dev.dovetail.metadata.Kind;
import javax.lang.model.SourceVersion;

/**
 * A side that the entity does not declare: its other side does, by {@code backref}, or has to find the way back.
 *
 * @param name the backref's name, or {@code (User.posts)} where there is none
 * @param named whether it is a backref
 * @param declared the side that is declared
 */
public record HiddenSide(String name, boolean named, Side declared) {
    /** The hidden side that {@code declared} brings about. */
    static HiddenSide of(Side declared) {
        String backref = declared.link().backref();
        // What is no name is reported, and nothing can be called by it.
        return SourceVersion.isIdentifier(backref) && !backref.equals("_") ? new HiddenSide(backref, true, declared)
                : new HiddenSide("(" + declared.link().display() + ")", false, declared);
    }

    /** Its kind: the opposite of the declared one. */
    public Kind kind() {
        return switch (declared.route().kind()) {
            case ONE_TO_MANY -> Kind.MANY_TO_ONE;
            case MANY_TO_ONE -> Kind.ONE_TO_MANY;
            case ONE_TO_ONE -> Kind.ONE_TO_ONE_KEYED;
            case ONE_TO_ONE_KEYED -> Kind.ONE_TO_ONE;
            case MANY_TO_MANY -> Kind.MANY_TO_MANY;
        };
    }
}
