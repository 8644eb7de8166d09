package dev.dovetail.it.random;

import dev.dovetail.metadata.EntityState;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives steps by chance: each is likely to make sense, but need not. */
final class Generator implements Function<Reference, @Nullable Step> {
    private static final int MOST_OF_A_TYPE = 4;

    private final Random random;
    private final List<Link> links = new ArrayList<>();
    private final List<Step> queue = new ArrayList<>();
    private final int autoflushOff;
    private int left;
    private int made;

    Generator(long seed) {
        random = new Random(seed);
        left = 20 + random.nextInt(60);
        autoflushOff = random.nextInt(3);
        // Few relationships in one sequence, so that its steps meet.
        int kinds = 2 + random.nextInt(4);
        while (links.size() < kinds) {
            Link link = Link.values()[random.nextInt(Link.values().length)];
            if (!links.contains(link)) {
                links.add(link);
                require(link.type(true));
                require(link.type(false));
            }
        }
        for (Link link : List.copyOf(links)) {
            populate(link.type(true));
            populate(link.type(false));
        }
    }

    /** Objects of some types cannot do without certain relationships. */
    private void require(Type type) {
        for (Link link : Link.values()) {
            if (link.type(true) == type && link.is(Link.Trait.REQUIRED) && !links.contains(link)) {
                links.add(link);
            }
        }
    }

    private void populate(Type type) {
        if (random.nextInt(3) > 0) {
            queue.add(make(type));
        }
    }

    private Step make(Type type) {
        made++;
        return new Changes.Make(type, type.prefix() + made);
    }

    @Override
    public @Nullable Step apply(Reference reference) {
        if (!queue.isEmpty()) {
            return queue.remove(0);
        }
        if (left-- <= 0) {
            return left == -1 ? new OtherSessions.Reopen(random.nextBoolean()) : null;
        }
        Step step = null;
        for (int attempts = 0; step == null && attempts < 20; attempts++) {
            step = change(reference);
        }
        return step == null ? SessionSteps.Plain.FLUSH : step;
    }

    private @Nullable Step change(Reference reference) {
        int chance = random.nextInt(100);
        if (chance < 10) {
            Link link = link();
            Type type = link.type(random.nextBoolean());
            return reference.labels(type).size() < MOST_OF_A_TYPE ? make(type) : null;
        }
        if (chance < 50) {
            return link(reference);
        }
        if (chance < 62) {
            return read(reference);
        }
        return session(reference, chance);
    }

    private Link link() {
        return links.get(random.nextInt(links.size()));
    }

    private @Nullable Step link(Reference reference) {
        Link link = link();
        boolean first = random.nextBoolean();
        String owner = any(reference, link.type(first));
        String member = any(reference, link.type(!first));
        if (owner == null || member == null || link.side(first) == null) {
            return null;
        }
        int chance = random.nextInt(10);
        if (chance < 6) {
            return new Changes.Take(link, first, owner, member);
        }
        if (chance < 8 || !link.side(first).isMany()) {
            List<String> held = List.copyOf(reference.memory().linked(link, first, owner));
            return new Changes.Drop(link, first, owner,
                    held.isEmpty() ? member : held.get(random.nextInt(held.size())));
        }
        List<String> content = new ArrayList<>();
        for (String label : reference.labels(link.type(!first))) {
            if (random.nextInt(3) == 0) {
                content.add(label);
            }
        }
        return new Changes.Replace(link, first, owner, content);
    }

    private @Nullable Step read(Reference reference) {
        Link link = link();
        boolean first = random.nextBoolean();
        String owner = any(reference, link.type(first));
        if (owner == null) {
            return null;
        }
        if (random.nextInt(6) == 0) {
            return new Changes.ReadName(owner);
        }
        return link.side(first) == null ? null : new Changes.Read(link, first, owner);
    }

    private @Nullable Step session(Reference reference, int chance) {
        String label = any(reference, link().type(random.nextBoolean()));
        if (label == null) {
            return null;
        }
        if (chance < 70) {
            return reference.state(label) == EntityState.TRANSIENT
                    ? new SessionSteps.To(SessionSteps.Deed.ADD, label) : rename(label);
        }
        return switch (chance) {
            case 70, 71, 72 -> new SessionSteps.To(SessionSteps.Deed.DELETE, label);
            case 73, 74, 75 -> new SessionSteps.To(SessionSteps.Deed.EXPIRE, label);
            case 76, 77 -> new SessionSteps.To(SessionSteps.Deed.REFRESH, label);
            case 78 -> new SessionSteps.To(SessionSteps.Deed.DETACH, label);
            case 79, 80 -> SessionSteps.Plain.EXPIRE_ALL;
            case 81, 82 -> SessionSteps.Plain.SAVEPOINT;
            case 83 -> SessionSteps.Plain.ROLLBACK_TO;
            case 84 -> SessionSteps.Plain.RELEASE;
            case 85 -> SessionSteps.Plain.ROLLBACK;
            case 86, 87 -> new SessionSteps.Autoflush(random.nextInt(3) >= autoflushOff);
            case 88, 89, 90, 91 -> new SessionSteps.All(link().type(random.nextBoolean()), random.nextInt(3));
            case 92 -> refused(reference, label);
            case 93 -> new OtherSessions.Reopen(random.nextBoolean());
            case 94 -> merged(reference);
            case 95, 96 -> SessionSteps.Plain.COMMIT;
            default -> SessionSteps.Plain.FLUSH;
        };
    }

    private Step rename(String label) {
        int name = random.nextInt(6);
        return new Changes.Rename(label, name == 0 ? null : "name" + name);
    }

    private @Nullable Step refused(Reference reference, String label) {
        String other = any(reference, Type.SKILL);
        return reference.type(label) == Type.SKILL && other != null ? new SessionSteps.Refused(label, other) : null;
    }

    private @Nullable Step merged(Reference reference) {
        Step change = random.nextInt(4) == 0 ? null : link(reference);
        if (change instanceof Changes.Take take) {
            return new OtherSessions.Merged(take.owner(), take);
        }
        if (change instanceof Changes.Drop drop) {
            return new OtherSessions.Merged(drop.owner(), drop);
        }
        if (change instanceof Changes.Replace replace) {
            return new OtherSessions.Merged(replace.owner(), replace);
        }
        String label = any(reference, link().type(true));
        return label == null ? null : new OtherSessions.Merged(label, rename(label));
    }

    private @Nullable String any(Reference reference, Type type) {
        List<String> labels = reference.labels(type);
        return labels.isEmpty() ? null : labels.get(random.nextInt(labels.size()));
    }
}
