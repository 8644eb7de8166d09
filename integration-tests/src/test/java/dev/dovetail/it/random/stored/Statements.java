package dev.dovetail.it.random.stored;

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
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Queries and bulk statements of each type. */
final class Statements {
    private Statements() {}

    /** All rows of a type. */
    static List<? extends Labelled> all(Type type, Session session) {
        return switch (type) {
            case AUTHOR -> session.select(Author_.author).list();
            case BOOK -> session.select(Book_.book).list();
            case PROFILE -> session.select(Profile_.profile).list();
            case LAMP -> session.select(Lamp_.lamp).list();
            case ROOM -> session.select(Room_.room).list();
            case DESK -> session.select(Desk_.desk).list();
            case COUNTRY -> session.select(Country_.country).list();
            case TOWN -> session.select(Town_.town).list();
            case GENRE -> session.select(Genre_.genre).list();
            case REGION -> session.select(Region_.region).list();
            case SITE -> session.select(Site_.site).list();
            case NODE -> session.select(Node_.node).list();
        };
    }

    /** Sets the name of the row of a label; the number of rows. */
    static int rename(Type type, Session session, String label, @Nullable String name) {
        return (switch (type) {
            case AUTHOR -> session.update(Author_.author).set(Author_.author.name, name)
                    .where(Author_.author.label.eq(label));
            case BOOK -> session.update(Book_.book).set(Book_.book.name, name).where(Book_.book.label.eq(label));
            case PROFILE -> session.update(Profile_.profile).set(Profile_.profile.name, name)
                    .where(Profile_.profile.label.eq(label));
            case LAMP -> session.update(Lamp_.lamp).set(Lamp_.lamp.name, name).where(Lamp_.lamp.label.eq(label));
            case ROOM -> session.update(Room_.room).set(Room_.room.name, name).where(Room_.room.label.eq(label));
            case DESK -> session.update(Desk_.desk).set(Desk_.desk.name, name).where(Desk_.desk.label.eq(label));
            case COUNTRY -> session.update(Country_.country).set(Country_.country.name, name)
                    .where(Country_.country.label.eq(label));
            case TOWN -> session.update(Town_.town).set(Town_.town.name, name).where(Town_.town.label.eq(label));
            case GENRE -> session.update(Genre_.genre).set(Genre_.genre.name, name)
                    .where(Genre_.genre.label.eq(label));
            case REGION -> session.update(Region_.region).set(Region_.region.name, name)
                    .where(Region_.region.label.eq(label));
            case SITE -> session.update(Site_.site).set(Site_.site.name, name).where(Site_.site.label.eq(label));
            case NODE -> session.update(Node_.node).set(Node_.node.name, name).where(Node_.node.label.eq(label));
        }).execute();
    }

    /** Deletes the row of a label; the number of rows. */
    static int delete(Type type, Session session, String label) {
        return (switch (type) {
            case AUTHOR -> session.delete(Author_.author).where(Author_.author.label.eq(label));
            case BOOK -> session.delete(Book_.book).where(Book_.book.label.eq(label));
            case PROFILE -> session.delete(Profile_.profile).where(Profile_.profile.label.eq(label));
            case LAMP -> session.delete(Lamp_.lamp).where(Lamp_.lamp.label.eq(label));
            case ROOM -> session.delete(Room_.room).where(Room_.room.label.eq(label));
            case DESK -> session.delete(Desk_.desk).where(Desk_.desk.label.eq(label));
            case COUNTRY -> session.delete(Country_.country).where(Country_.country.label.eq(label));
            case TOWN -> session.delete(Town_.town).where(Town_.town.label.eq(label));
            case GENRE -> session.delete(Genre_.genre).where(Genre_.genre.label.eq(label));
            case REGION -> session.delete(Region_.region).where(Region_.region.label.eq(label));
            case SITE -> session.delete(Site_.site).where(Site_.site.label.eq(label));
            case NODE -> session.delete(Node_.node).where(Node_.node.label.eq(label));
        }).execute();
    }
}
