package dev.dovetail.it.random.stored;

import dev.dovetail.it.random.stored.model.Author;
import dev.dovetail.it.random.stored.model.Book;
import dev.dovetail.it.random.stored.model.Country;
import dev.dovetail.it.random.stored.model.Desk;
import dev.dovetail.it.random.stored.model.Genre;
import dev.dovetail.it.random.stored.model.Labelled;
import dev.dovetail.it.random.stored.model.Lamp;
import dev.dovetail.it.random.stored.model.Node;
import dev.dovetail.it.random.stored.model.Profile;
import dev.dovetail.it.random.stored.model.Region;
import dev.dovetail.it.random.stored.model.Room;
import dev.dovetail.it.random.stored.model.Site;
import dev.dovetail.it.random.stored.model.Town;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The model's relationships, each once for both of its sides: a set of pairs. The first of a pair holds the key (a
 * child), or is the one that declares the association table.
 */
enum Link {
    BOOKS(Type.BOOK, Side.<Book, Author>one("author", Book::author, Book::author),
            Type.AUTHOR, Side.<Author>many("books", Author::books),
            keys("authorId"), (book, key) -> ((Book) book).authorId((Long) key.get(0)),
            Trait.REQUIRED, Trait.OWNED),
    PROFILE(Type.PROFILE, Side.<Profile, Author>one("author", Profile::author, Profile::author),
            Type.AUTHOR, Side.<Author, Profile>one("profile", Author::profile, Author::profile),
            keys("authorId"), (profile, key) -> ((Profile) profile).authorId((Long) key.get(0)),
            Trait.REQUIRED, Trait.OWNED, Trait.UNIQUE),
    DESK(Type.DESK, Side.<Desk, Author>one("author", Desk::author, Desk::author),
            Type.AUTHOR, Side.<Author, Desk>one("desk", Author::desk, Author::desk),
            keys("authorId"), (desk, key) -> ((Desk) desk).authorId((Long) key.get(0)),
            Trait.UNIQUE),
    LAMP(Type.DESK, Side.<Desk, Lamp>one("lamp", Desk::lamp, Desk::lamp),
            Type.LAMP, null,
            keys("lampId"), null,
            Trait.OWNS, Trait.UNIQUE),
    ROOM(Type.DESK, Side.<Desk, Room>one("room", Desk::room, Desk::room),
            Type.ROOM, Side.<Room>many("desks", Room::desks),
            keys("roomBuilding", "roomNumber"), Link::roomKey),
    COUNTRY(Type.AUTHOR, Side.<Author, Country>one("country", Author::country, Author::country),
            Type.COUNTRY, null,
            keys("countryCode"), (author, key) -> ((Author) author).countryCode((String) key.get(0))),
    TOWNS(Type.TOWN, Side.<Town, Country>one("country", Town::country, Town::country),
            Type.COUNTRY, Side.<Country>many("towns", Country::towns),
            keys("countryCode"), (town, key) -> ((Town) town).countryCode((String) key.get(0))),
    SITES(Type.SITE, Side.<Site, Region>one("region", Site::region, Site::region),
            Type.REGION, Side.<Region>many("sites", Region::sites),
            keys("regionCode"), (site, key) -> ((Site) site).regionCode((String) key.get(0)),
            Trait.REQUIRED, Trait.OWNED),
    NEXT(Type.NODE, Side.<Node, Node>one("next", Node::next, Node::next),
            Type.NODE, Side.<Node, Node>one("previous", Node::previous, Node::previous),
            keys("nextId"), (node, key) -> ((Node) node).nextId((Long) key.get(0)),
            Trait.UNIQUE),
    GENRES(Type.AUTHOR, Side.<Author>many("genres", Author::genres),
            Type.GENRE, Side.<Genre>many("authors", Genre::authors),
            keys(), null);

    /** What holds for a relationship beyond its sides; OWNED by the second, OWNS the second. */
    enum Trait { REQUIRED, UNIQUE, OWNED, OWNS }

    private final Type first;
    private final Side firstSide;
    private final Type second;
    private final @Nullable Side secondSide;
    private final List<String> key;
    private final @Nullable BiConsumer<Labelled, List<? extends @Nullable Object>> keySetter;
    private final Set<Trait> traits;

    Link(Type first, Side firstSide, Type second, @Nullable Side secondSide, List<String> key,
            @Nullable BiConsumer<Labelled, List<? extends @Nullable Object>> keySetter, Trait... traits) {
        this.first = first;
        this.firstSide = firstSide;
        this.second = second;
        this.secondSide = secondSide;
        this.key = key;
        this.keySetter = keySetter;
        this.traits = Set.of(traits);
    }

    private static List<String> keys(String... properties) {
        return List.of(properties);
    }

    private static void roomKey(Labelled desk, List<? extends @Nullable Object> key) {
        ((Desk) desk).roomBuilding((String) key.get(0));
        ((Desk) desk).roomNumber((Integer) key.get(1));
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Many to many. */
    boolean pairs() {
        return key.isEmpty();
    }

    /** The properties of the key; none where there is an association table. */
    List<String> key() {
        return key;
    }

    /** Sets the key by its value; null where the model has no setters for it. */
    @Nullable BiConsumer<Labelled, List<? extends @Nullable Object>> keySetter() {
        return keySetter;
    }

    Type type(boolean ofFirst) {
        return ofFirst ? first : second;
    }

    /** The property of the first or second; null where the user declared none. */
    @Nullable Side side(boolean ofFirst) {
        return ofFirst ? firstSide : secondSide;
    }

    /** Whether the first or second has at most one, and memory sees to it. */
    boolean isSingle(boolean ofFirst) {
        return ofFirst ? !pairs() : secondSide != null && !secondSide.isMany();
    }
}
