package dev.dovetail.it.random.stored;

import dev.dovetail.it.random.stored.Link.Trait;
import dev.dovetail.metadata.EntityState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives steps by chance: each is likely to make sense, but need not. */
final class Generator implements Function<Reference, @Nullable Step> {
    private static final int MOST_OF_A_TYPE = 4;
    private static final int VALUES = 7;

    private final Random random;
    private final List<Link> links = new ArrayList<>();
    private final Transactions transactions;
    private int left;
    private int made;

    Generator(long seed) {
        random = new Random(seed);
        left = 25 + random.nextInt(50);
        transactions = new Transactions(random, this);
        // Few relationships in one sequence, so that its steps meet.
        List<Link> all = new ArrayList<>(List.of(Link.values()));
        if (!Feature.OWNS.isOn()) {
            all.remove(Link.LAMP);
        }
        int kinds = 1 + random.nextInt(3);
        while (links.size() < kinds) {
            Link link = all.get(random.nextInt(all.size()));
            if (!links.contains(link)) {
                links.add(link);
            }
        }
    }

    @Override
    public @Nullable Step apply(Reference reference) {
        if (left-- <= 0) {
            return left == -1 ? SessionSteps.Plain.REOPEN : null;
        }
        Step step = null;
        for (int attempts = 0; step == null && attempts < 20; attempts++) {
            step = random.nextInt(100) < 60 ? change(reference) : transactions.step(reference);
        }
        return step == null ? SessionSteps.Plain.FLUSH : step;
    }

    private @Nullable Step change(Reference reference) {
        int chance = random.nextInt(60);
        if (chance < 15) {
            return make(reference, type(), true);
        }
        if (chance < 20) {
            return read(reference);
        }
        if (chance < 32) {
            return set(reference);
        }
        return chance < 37 ? key(reference) : link(reference);
    }

    Link link() {
        return links.get(random.nextInt(links.size()));
    }

    Type type() {
        return link().type(random.nextBoolean());
    }

    @Nullable String any(Reference reference, Type type) {
        List<String> labels = reference.labels(type);
        return labels.isEmpty() ? null : labels.get(random.nextInt(labels.size()));
    }

    @Nullable String any(Reference reference) {
        return any(reference, type());
    }

    /** A name, never null. */
    String name() {
        return "n" + (1 + random.nextInt(9));
    }

    Changes.@Nullable Make make(Reference reference, Type type, boolean withParents) {
        if (reference.labels(type).size() >= MOST_OF_A_TYPE) {
            return null;
        }
        Map<Field, @Nullable String> values = new EnumMap<>(Field.class);
        for (Field field : Field.of(type)) {
            values.put(field, value(field));
        }
        Map<Link, String> parents = new EnumMap<>(Link.class);
        for (Link link : Link.values()) {
            if (withParents && link.type(true) == type && link.is(Trait.REQUIRED)) {
                String parent = any(reference, link.type(false));
                if (parent == null) {
                    return make(reference, link.type(false), true);
                }
                parents.put(link, parent);
            }
        }
        made++;
        return new Changes.Make(type, type.prefix() + made, values, parents, random.nextInt(4) > 0);
    }

    private @Nullable String value(Field field) {
        return field == Field.NAME ? name() : field.value(random.nextInt(VALUES));
    }

    @Nullable Step set(Reference reference) {
        String label = any(reference);
        return label == null ? null : set(reference, label);
    }

    private @Nullable Edit set(Reference reference, String label) {
        List<Field> fields = Field.of(reference.type(label));
        Field field = fields.get(random.nextInt(fields.size()));
        boolean allowed = field == Field.NAME || (field.isKey() ? Feature.REKEY : Feature.UNIQUE).isOn();
        return allowed ? new Changes.SetField(label, field, value(field)) : null;
    }

    private @Nullable Step key(Reference reference) {
        Link link = link();
        String child = any(reference, link.type(true));
        String parent = random.nextInt(4) == 0 ? null : any(reference, link.type(false));
        return !Feature.KEYS.isOn() || link.keySetter() == null || child == null ? null
                : new Changes.SetKey(link, child, parent,
                        !reference.keys().isChanged(link, child) && random.nextInt(4) > 0);
    }

    private @Nullable Step read(Reference reference) {
        Link link = link();
        boolean first = random.nextBoolean();
        String owner = any(reference, link.type(first));
        return owner == null || link.side(first) == null ? null : new Changes.Read(link, first, owner);
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
        if (chance == 0 && link.side(first).isMany()) {
            Set<String> holders = reference.memory().linked(link, !first, member);
            return holders.isEmpty() ? null
                    : new Changes.Move(link, first, holders.iterator().next(), owner, member);
        }
        return chance < 7 ? new Changes.Take(link, first, owner, member) : drop(reference, link, first, owner, member);
    }

    private Edit drop(Reference reference, Link link, boolean first, String owner, String member) {
        List<String> held = List.copyOf(reference.memory().linked(link, first, owner));
        return new Changes.Drop(link, first, owner, held.isEmpty() ? member : held.get(random.nextInt(held.size())));
    }

    /** A change of one persistent object. */
    @Nullable Edit edit(Reference reference, String label) {
        Link link = link();
        boolean first = random.nextBoolean();
        String member = any(reference, link.type(!first));
        if (link.type(first) != reference.type(label) || link.side(first) == null || member == null
                || reference.state(member) != EntityState.PERSISTENT || random.nextInt(3) == 0) {
            return set(reference, label);
        }
        return random.nextInt(3) > 0 ? new Changes.Take(link, first, label, member)
                : drop(reference, link, first, label, member);
    }
}
