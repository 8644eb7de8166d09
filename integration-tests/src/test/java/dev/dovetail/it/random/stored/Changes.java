package dev.dovetail.it.random.stored;

import dev.dovetail.it.random.stored.Link.Trait;
import dev.dovetail.it.random.stored.model.Labelled;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Steps that change objects or read them. */
final class Changes {
    private Changes() {}

    /** A new object with what it cannot do without. */
    record Make(Type type, String label, Map<Field, @Nullable String> values, Map<Link, String> parents, boolean added)
            implements Step {
        @Override
        public boolean expect(Reference reference) {
            if (!reference.make(type, label, values)) {
                return false;
            }
            for (Map.Entry<Link, String> parent : parents.entrySet()) {
                if (!reference.link(parent.getKey(), true, label, parent.getValue())) {
                    return false;
                }
            }
            return !added || reference.add(label);
        }

        @Override
        public void run(World world) {
            Labelled made = create();
            world.put(label, made);
            parents.forEach((link, parent) ->
                    Objects.requireNonNull(link.side(true)).add(made, world.get(parent)));
            if (added) {
                world.session().add(made);
            }
        }

        /** The object, with its values and linked with nothing. */
        Labelled create() {
            Labelled made = type.metadata().newInstance();
            made.label(label);
            values.forEach((field, text) -> {
                if (text != null) {
                    field.set(made, text);
                }
            });
            return made;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(type.metadata().name() + " " + label + " = "
                    + type.metadata().name() + "_.create(); " + label + ".label(\"" + label + "\");");
            values.forEach((field, value) -> text.append(value == null ? "" : " " + field.java(label, value)));
            parents.forEach((link, parent) -> text.append(' ').append(link.side(true).adding(label, parent)));
            return text + (added ? " session.add(" + label + ");" : "");
        }
    }

    /** Another value. */
    record SetField(String owner, Field field, @Nullable String text) implements Edit {
        @Override
        public boolean expect(Reference reference) {
            return reference.set(owner, field, text);
        }

        @Override
        public List<String> members() {
            return List.of();
        }

        @Override
        public void load(Function<String, Labelled> objects) {
            objects.apply(owner).name();
        }

        @Override
        public void apply(Function<String, Labelled> objects) {
            field.set(objects.apply(owner), text);
        }

        @Override
        public String toString() {
            return field.java(owner, text);
        }
    }

    /** One side of a link takes the other: a reference is set, a collection gets a member. */
    record Take(Link link, boolean first, String owner, String member) implements Edit {
        @Override
        public boolean expect(Reference reference) {
            return reference.link(link, first, owner, member);
        }

        @Override
        public List<String> members() {
            return List.of(member);
        }

        @Override
        public void load(Function<String, Labelled> objects) {
            link.side(first).read(objects.apply(owner));
        }

        @Override
        public void apply(Function<String, Labelled> objects) {
            link.side(first).add(objects.apply(owner), objects.apply(member));
        }

        @Override
        public String toString() {
            return link.side(first).adding(owner, member);
        }
    }

    /** One side of a link lets go of the other. */
    record Drop(Link link, boolean first, String owner, String member) implements Edit {
        @Override
        public boolean expect(Reference reference) {
            reference.touched.add(link);
            boolean isNull = !link.side(first).isMany();
            if (isNull && first && link.is(Trait.REQUIRED)) {
                return false;
            }
            for (String held : isNull ? reference.memory().linked(link, first, owner) : Set.of(member)) {
                if (!reference.unlink(link, first, owner, held)) {
                    return false;
                }
            }
            if (isNull && first) {
                reference.keys().confirmed(link, owner);
            }
            return reference.isUsable(owner) && reference.isUsable(member) && !reference.isLoose(link);
        }

        @Override
        public List<String> members() {
            return List.of(member);
        }

        @Override
        public void load(Function<String, Labelled> objects) {
            link.side(first).read(objects.apply(owner));
        }

        @Override
        public void apply(Function<String, Labelled> objects) {
            link.side(first).remove(objects.apply(owner), objects.apply(member));
        }

        @Override
        public String toString() {
            return link.side(first).removing(owner, member);
        }
    }

    /** An owned member leaves one collection for another; a load between finds no orphan. */
    record Move(Link link, boolean first, String from, String owner, String member) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return link.is(Trait.OWNED) && reference.flush() && reference.unlink(link, first, from, member)
                    && reference.link(link, first, owner, member);
        }

        @Override
        public void run(World world) {
            world.session().flush();
            link.side(first).remove(world.get(from), world.get(member));
            link.side(first).add(world.get(owner), world.get(member));
        }

        @Override
        public boolean mayFlush() {
            return false;
        }

        @Override
        public String toString() {
            return "session.flush(); " + link.side(first).removing(from, member) + " " + link.side(first)
                    .adding(owner, member);
        }
    }

    /** A key is set by value. */
    record SetKey(Link link, String child, @Nullable String parent, boolean read) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return reference.keys().set(reference, link, child, parent, read);
        }

        @Override
        public void run(World world) {
            if (read) {
                Objects.requireNonNull(link.side(true)).read(world.get(child));
            }
            List<? extends @Nullable Object> key = parent == null ? java.util.Arrays.asList(null, null)
                    : Type.key(world.get(parent));
            link.keySetter().accept(world.get(child), key);
        }

        @Override
        public boolean mayFlush() {
            return read;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(read ? child + "." + link.side(true).name() + "(); " : "");
            for (int part = 0; part < link.key().size(); part++) {
                String value = parent == null ? "null"
                        : parent + "." + link.type(false).metadata().ids().get(part).name() + "()";
                text.append(child).append('.').append(link.key().get(part)).append('(').append(value).append("); ");
            }
            return text.toString().trim();
        }
    }

    /** A property is read, and loaded for that where it is not. */
    record Read(Link link, boolean first, String owner) implements Step {
        @Override
        public boolean expect(Reference reference) {
            return reference.isUsable(owner) && reference.type(owner) == link.type(first) && !reference.isLoose(link);
        }

        @Override
        public void run(World world) {
            Set<String> found = link.side(first).labels(world.get(owner));
            world.observe(reference -> World.same(owner + "." + link.side(first).name() + "()",
                    reference.memory().linked(link, first, owner), found));
        }

        @Override
        public String toString() {
            return "read(" + owner + "." + link.side(first).name() + "());";
        }
    }
}
