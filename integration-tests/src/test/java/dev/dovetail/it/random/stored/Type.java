package dev.dovetail.it.random.stored;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.it.random.stored.model.Author_;
import dev.dovetail.it.random.stored.model.Book_;
import dev.dovetail.it.random.stored.model.Country_;
import dev.dovetail.it.random.stored.model.Desk_;
import dev.dovetail.it.random.stored.model.Genre_;
import dev.dovetail.it.random.stored.model.Labelled;
import dev.dovetail.it.random.stored.model.Lamp_;
import dev.dovetail.it.random.stored.model.Node_;
import dev.dovetail.it.random.stored.model.Profile_;
import dev.dovetail.it.random.stored.model.Region_;
import dev.dovetail.it.random.stored.model.Room_;
import dev.dovetail.it.random.stored.model.Site_;
import dev.dovetail.it.random.stored.model.Town_;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The model's entities. */
enum Type {
    AUTHOR(Author_.TYPE),
    BOOK(Book_.TYPE),
    PROFILE(Profile_.TYPE),
    LAMP(Lamp_.TYPE),
    ROOM(Room_.TYPE),
    DESK(Desk_.TYPE),
    COUNTRY(Country_.TYPE),
    TOWN(Town_.TYPE),
    GENRE(Genre_.TYPE),
    REGION(Region_.TYPE),
    SITE(Site_.TYPE),
    NODE(Node_.TYPE);

    private final EntityMapping<? extends Labelled> metadata;

    Type(EntityType<? extends Labelled> metadata) {
        this.metadata = (EntityMapping<? extends Labelled>) metadata;
    }

    EntityMapping<? extends Labelled> metadata() {
        return metadata;
    }

    boolean isVersioned() {
        return metadata.version() != null;
    }

    /** Whether users give the key. */
    boolean isNatural() {
        return metadata.ids().get(0).keySource() == null;
    }

    /** The column of a property. */
    String column(String property) {
        return Objects.requireNonNull(metadata.attribute(property), property).column();
    }

    /** The key that the object has in memory. */
    static List<Object> key(Object object) {
        Tracked tracked = (Tracked) object;
        List<Object> parts = new ArrayList<>();
        for (Attribute id : tracked.$type().ids()) {
            parts.add(Objects.requireNonNull(tracked.$get(id.index()), () -> "the key of " + object));
        }
        return parts;
    }

    /** How labels of this type begin. */
    String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
