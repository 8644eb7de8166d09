package dev.dovetail.it.random.stored;

import dev.dovetail.it.random.stored.model.Labelled;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.Objects;

/** An object leaves the session; nothing of it is written until it is back. */
final class Detaches {
    private Detaches() {}

    /** How the object comes back. */
    enum Back { ADD, MERGE, FIND }

    /** The object is renamed while it is out, and another one flushed. */
    record Detach(String label, String name, String other, String otherName, Back back) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return !label.equals(other) && reference.commit() && reference.allStored() && isOutside(reference)
                    && reference.isPersistent(label) && reference.set(other, Field.NAME, otherName)
                    && (back == Back.FIND || reference.set(label, Field.NAME, name)) && reference.flush();
        }

        /** Whether the other does not leave with the object, by cascades. */
        private boolean isOutside(Reference reference) {
            for (Link link : Link.values()) {
                if (link.is(Link.Trait.OWNED) && reference.memory().linked(link, false, label).contains(other)
                        || link.is(Link.Trait.OWNS) && reference.memory().linked(link, true, label).contains(other)) {
                    return false;
                }
            }
            return reference.isPersistent(other) && reference.type(label) != Type.AUTHOR;
        }

        @Override
        public void run(World world) {
            world.commit();
            Session session = world.session();
            Labelled object = world.get(label);
            String before = object.name();
            session.detach(object);
            World.same("the state of what was detached", EntityState.DETACHED, Session.stateOf(object));
            object.name(name);
            world.get(other).name(otherName);
            session.flush();
            World.same("the stored name of what is detached", before, world.storedName(label));
            World.same("the state after the flush", EntityState.DETACHED, Session.stateOf(object));
            switch (back) {
                case ADD -> session.add(object);
                case MERGE -> {
                    Labelled merged = session.merge(object);
                    World.same("the merged is another object", false, merged == object);
                }
                case FIND -> { }
            }
            session.flush();
            session.expireAll();
            world.find();
            World.same("an object of the session", true, session.contains(Objects.requireNonNull(world.get(label))));
        }

        @Override
        public boolean mayFlush() {
            return false;
        }

        @Override
        public String toString() {
            return "session.commit(); session.detach(" + label + "); " + Field.NAME.java(label, name) + " "
                    + Field.NAME.java(other, otherName) + " session.flush(); "
                    + switch (back) {
                        case ADD -> "session.add(" + label + "); session.flush(); session.expireAll();";
                        case MERGE -> label + " = session.merge(" + label + "); session.flush(); session.expireAll();";
                        case FIND -> "session.expireAll(); " + label + " = session.find(" + label + ");";
                    };
        }
    }
}
