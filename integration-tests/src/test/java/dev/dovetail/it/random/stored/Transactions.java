package dev.dovetail.it.random.stored;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Gives steps of sessions by chance. */
final class Transactions {
    private final Random random;
    private final Generator generator;

    Transactions(Random random, Generator generator) {
        this.random = random;
        this.generator = generator;
    }

    @Nullable Step step(Reference reference) {
        int chance = random.nextInt(100);
        if (chance < 34) {
            return plain(chance);
        }
        String label = generator.any(reference);
        if (label == null) {
            return null;
        }
        return switch (chance / 4) {
            case 8, 9, 10 -> new SessionSteps.Delete(label);
            case 11, 12 -> readd(reference, label);
            case 13 -> random.nextBoolean() ? find(reference, label) : new SessionSteps.All(reference.type(label));
            case 14, 15 -> failing(reference, label);
            case 16, 17 -> merge(reference, label);
            case 18 -> graph(reference);
            case 19, 20 -> detach(reference, label);
            case 21, 22 -> bulk(reference, label);
            default -> elsewhere(reference, label);
        };
    }

    private Step plain(int chance) {
        return chance < 10 ? SessionSteps.Plain.FLUSH
                : chance < 17 ? SessionSteps.Plain.COMMIT
                : chance < 20 ? SessionSteps.Plain.ROLLBACK
                : chance < 24 ? SessionSteps.Plain.SAVEPOINT
                : chance < 27 ? SessionSteps.Plain.ROLLBACK_TO
                : chance < 29 ? SessionSteps.Plain.RELEASE
                : chance < 32 ? SessionSteps.Plain.EXPIRE_ALL
                : SessionSteps.Plain.REOPEN;
    }

    private @Nullable Step readd(Reference reference, String label) {
        for (String deleting : reference.labels(null)) {
            if (reference.isDeleting(deleting)) {
                return Feature.READD.isOn() ? new SessionSteps.Add(deleting) : null;
            }
        }
        return new SessionSteps.Add(label);
    }

    private @Nullable Step failing(Reference reference, String label) {
        boolean savepoint = Feature.SAVEPOINT.isOn() && random.nextBoolean();
        if (!Feature.FAILURE.isOn()) {
            return null;
        }
        int kind = random.nextInt(5);
        if (kind == 0) {
            return new Failing.Nonsense(savepoint);
        }
        if (kind == 1) {
            return new Failing.Referenced(reference.type(label), label, savepoint);
        }
        for (int attempts = 0; attempts < 8; attempts++) {
            Step change = generator.set(reference);
            Step failing = change == null ? null : new Failing.Duplicate(change, savepoint);
            if (failing != null && failing.expect(reference.copy())) {
                return failing;
            }
        }
        return null;
    }

    private @Nullable Step merge(Reference reference, String label) {
        if (!Feature.MERGE.isOn()) {
            return null;
        }
        if (reference.type(label).isNatural() && random.nextInt(3) > 0) {
            if (random.nextInt(3) == 0) {
                return left(reference, label);
            }
            Link read = null;
            for (Link link : Link.values()) {
                if (link.type(false) == reference.type(label) && link.side(false) != null && random.nextBoolean()) {
                    read = link;
                }
            }
            return new Merges.Keyed(label, generator.name(), random.nextBoolean(), read);
        }
        List<Edit> edits = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            Edit edit = generator.edit(reference, label);
            if (edit != null) {
                edits.add(edit);
            }
        }
        boolean theirs = random.nextInt(3) == 0
                && (Feature.STALE.isOn() || !reference.type(label).isVersioned());
        return new Merges.Detached(label, edits, theirs ? generator.name() : null);
    }

    /** A new object takes the key that another one has in the database. */
    private @Nullable Step left(Reference reference, String label) {
        Changes.Make made = generator.make(reference, reference.type(label), false);
        if (made == null || !reference.flushed().has(label)) {
            return null;
        }
        Map<Field, @Nullable String> values = new EnumMap<>(made.values());
        values.putAll(Merges.key(reference.flushed().of(label)));
        return new Merges.Left(label, new Changes.Make(made.type(), made.label(), values, Map.of(), true));
    }

    /** A search for the key that an object has or had, or for any. */
    private @Nullable Step find(Reference reference, String label) {
        Type type = reference.type(label);
        if (!type.isNatural()) {
            return null;
        }
        Rows rows = random.nextBoolean() && reference.flushed().has(label) ? reference.flushed() : reference.memory();
        return new SessionSteps.Find(type, Merges.key(rows.of(label)));
    }

    private @Nullable Step graph(Reference reference) {
        Changes.Make author = Feature.MERGE.isOn() ? generator.make(reference, Type.AUTHOR, false) : null;
        if (author == null) {
            return null;
        }
        List<Changes.Make> books = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            Changes.Make book = generator.make(reference, Type.BOOK, false);
            if (book != null) {
                books.add(new Changes.Make(Type.BOOK, book.label(), book.values(),
                        Map.of(Link.BOOKS, author.label()), false));
            }
        }
        return new Merges.Graph(new Changes.Make(Type.AUTHOR, author.label(), author.values(), author.parents(), false),
                books);
    }

    private @Nullable Step detach(Reference reference, String label) {
        String other = generator.any(reference);
        Detaches.Back back = Detaches.Back.values()[random.nextInt(3)];
        return !Feature.DETACH.isOn() || other == null ? null
                : new Detaches.Detach(label, generator.name(), other, generator.name(), back);
    }

    private @Nullable Step bulk(Reference reference, String label) {
        Type type = reference.type(label);
        return !Feature.BULK.isOn() ? null : random.nextBoolean()
                ? new Bulk.Delete(type, label) : new Bulk.Rename(type, label, generator.name());
    }

    private @Nullable Step elsewhere(Reference reference, String label) {
        if (Feature.STALE.isOn() && reference.type(label).isVersioned() && random.nextBoolean()) {
            return new Elsewhere.Stale(label, generator.name(), generator.name(), random.nextInt(3) == 0);
        }
        return !Feature.ELSEWHERE.isOn() ? null : Feature.GONE.isOn() && random.nextInt(3) == 0
                ? new Elsewhere.Gone(reference.type(label), label) : new Elsewhere.Fresh(label, generator.name());
    }
}
