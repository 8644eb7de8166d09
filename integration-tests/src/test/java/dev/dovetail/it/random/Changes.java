package dev.dovetail.it.random;

import dev.dovetail.it.random.model.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Steps that change objects or read them. */
final class Changes {
    private Changes() {}

    /** A new object. */
    record Make(Type type, String label) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return reference.make(type, label);
        }

        @Override
        public void run(World world) {
            Labelled made = type.create(label);
            made.name(label);
            world.put(label, made);
        }

        @Override
        public String toString() {
            return type.metadata().name() + " " + label + " = make(Type." + type + ", \"" + label + "\");";
        }
    }

    /** Another name. */
    record Rename(String label, @Nullable String name) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return reference.rename(label, name);
        }

        @Override
        public void run(World world) {
            world.get(label).name(name);
        }

        @Override
        public String toString() {
            return label + ".name(" + (name == null ? "null" : '"' + name + '"') + ");";
        }
    }

    /** One side of a link takes the other: a reference is set, a collection gets a member. */
    record Take(Link link, boolean first, String owner, String member) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return reference.link(link, first, owner, member);
        }

        @Override
        public void run(World world) {
            link.side(first).add(world.get(owner), world.get(member));
        }

        @Override
        public String toString() {
            return link.side(first).adding(owner, member);
        }
    }

    /** One side of a link lets go of the other. */
    record Drop(Link link, boolean first, String owner, String member) implements Step {
        @Override
        public boolean expect(Reference reference) {
            boolean isNull = !link.side(first).isMany();
            if (isNull && first && link.is(Link.Trait.REQUIRED)) {
                return false;
            }
            for (String held : isNull ? reference.memory().linked(link, first, owner) : Set.of(member)) {
                if (!reference.unlink(link, first, owner, held)) {
                    return false;
                }
            }
            return reference.isUsable(owner) && reference.isUsable(member);
        }

        @Override
        public void run(World world) {
            link.side(first).remove(world.get(owner), world.get(member));
        }

        @Override
        public String toString() {
            return link.side(first).removing(owner, member);
        }
    }

    /** A collection gets another content. */
    record Replace(Link link, boolean first, String owner, List<String> members) implements Step {
        @Override
        public boolean expect(Reference reference) {
            Set<String> before = reference.memory().linked(link, first, owner);
            for (String member : members) {
                if (!reference.link(link, first, owner, member)) {
                    return false;
                }
            }
            for (String member : before) {
                if (!members.contains(member) && !reference.unlink(link, first, owner, member)) {
                    return false;
                }
            }
            return reference.isUsable(owner);
        }

        @Override
        public void run(World world) {
            List<Labelled> content = new ArrayList<>();
            members.forEach(member -> content.add(world.get(member)));
            link.side(first).replace(world.get(owner), content);
        }

        @Override
        public String toString() {
            return owner + "." + link.side(first).name() + "(of(" + String.join(", ", members) + "));";
        }
    }

    /** A property is read, and loaded for that where it is not. */
    record Read(Link link, boolean first, String owner) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return reference.isUsable(owner) && reference.type(owner) == link.type(first);
        }

        @Override
        public void run(World world) {
            world.found(owner + "." + link.side(first).name() + "()", link, first, owner,
                    link.side(first).labels(world.get(owner)));
        }

        @Override
        public String toString() {
            return "read(" + owner + "." + link.side(first).name() + "());";
        }
    }

    /** The name is read. */
    record ReadName(String label) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return reference.isUsable(label);
        }

        @Override
        public void run(World world) {
            world.get(label).name();
        }

        @Override
        public String toString() {
            return label + ".name();";
        }
    }
}
