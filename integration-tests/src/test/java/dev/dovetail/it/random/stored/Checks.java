package dev.dovetail.it.random.stored;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.it.random.stored.model.Labelled;
import dev.dovetail.session.Session;
import java.util.Objects;

/** Compares memory with the reference. Loads nothing. */
final class Checks {
    private Checks() {}

    /** Every object's state, its values and its relationships as far as they are loaded. */
    static void memory(World world, Reference reference) {
        for (String label : reference.labels(null)) {
            Labelled object = world.get(label);
            World.same("the state of " + label, reference.state(label), Session.stateOf(object));
            reference.memory().of(label).forEach((field, value) -> {
                int index = Objects.requireNonNull(((Tracked) object).$type().attribute(field.property())).index();
                if ((((Tracked) object).$loaded() & EntityMapping.bit(index)) != 0) {
                    World.same(label + "." + field.property() + "()", value, field.text(object));
                }
            });
            for (Link link : Link.values()) {
                side(link, true, label, object, reference);
                side(link, false, label, object, reference);
            }
        }
    }

    private static void side(Link link, boolean first, String label, Labelled object, Reference reference) {
        Side side = link.side(first);
        if (side != null && link.type(first) == reference.type(label) && !reference.isLoose(link)
                && !reference.isDeleting(label) && side.isLoaded(object)) {
            World.same(label + "." + side.name() + "(), as loaded",
                    reference.memory().linked(link, first, label), side.labelsInMemory(object));
        }
    }
}
