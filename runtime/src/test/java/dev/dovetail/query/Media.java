package dev.dovetail.query;

import static dev.dovetail.metadata.KeySource.IDENTITY;

import dev.dovetail.annotation.Fetch;
import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.path.PathSource;
import java.util.List;
import java.util.function.Supplier;

/** A hierarchy of three levels as generated code would write it, in one table or in a table a type. */
final class Media {
    private final boolean joined;
    final Type shelf;
    final Type author;
    final Type medium;
    final Type text;
    final Type book;
    final Type paper;
    final Type film;

    Media(InheritanceStrategy strategy) {
        joined = strategy == InheritanceStrategy.JOINED;
        shelf = new Type("Shelf", "shelves", null, null, () -> new RelationshipDefinition[] {
            RelationshipDefinition.oneToMany(0, "media", medium()).key("shelfId").inverse("shelf"),
            RelationshipDefinition.oneToMany(1, "books", book()).key("shelfId"),
            RelationshipDefinition.manyToMany(2, "shown", book()).association(TableName.of("windows"),
                    List.of("shelf_id"), List.of("book_id"))},
                Attribute.of(3, "id", "id", ColumnType.LONG).id(IDENTITY), string(4, "name"));
        author = new Type("Author", "authors", null, null, () -> new RelationshipDefinition[] {
            RelationshipDefinition.oneToMany(0, "books", book()).key("authorId").inverse("author")},
                Attribute.of(1, "id", "id", ColumnType.LONG).id(IDENTITY), string(2, "name"));
        medium = new Type("Medium", "media", null, null, () -> new RelationshipDefinition[] {
            RelationshipDefinition.manyToOne(0, "shelf", shelf).key("shelfId").inverse("media")},
                Attribute.of(1, "id", "id", ColumnType.LONG).id(IDENTITY), string(2, "title"),
                Attribute.of(3, "shelfId", "shelf_id", ColumnType.LONG).foreignKey().nullable(),
                string(4, "(type)").discriminator()).rootOf(strategy);
        text = new Type("Text", joined ? "texts" : "media", medium, null, () -> new RelationshipDefinition[0],
                Attribute.of(5, "pages", "pages", ColumnType.INT));
        book = new Type("Book", joined ? "books" : "media", text, "book", () -> new RelationshipDefinition[] {
            RelationshipDefinition.manyToOne(6, "author", author).key("authorId").inverse("books")
                    .fetch(Fetch.SELECT_IN)},
                string(7, "isbn"), Attribute.of(8, "authorId", "author_id", ColumnType.LONG).foreignKey());
        paper = new Type("Paper", joined ? "papers" : "media", text, "article", () -> new RelationshipDefinition[0],
                Attribute.of(6, "rank", "rating", ColumnType.INT).nullable());
        film = new Type("Film", joined ? "films" : "media", medium, "film", () -> new RelationshipDefinition[] {
            RelationshipDefinition.manyToOne(5, "book", book).key("bookId").fetch(Fetch.SELECT_IN)},
                Attribute.of(6, "rating", "rating", ColumnType.INT).nullable(),
                Attribute.of(7, "bookId", "book_id", ColumnType.LONG).foreignKey().nullable());
        medium.below = List.of(text, film);
        text.below = List.of(book, paper);
    }

    private static Attribute string(int index, String name) {
        return Attribute.of(index, name, name.equals("(type)") ? "type" : name, ColumnType.STRING);
    }

    private Type book() {
        return book;
    }

    private Type medium() {
        return medium;
    }

    /** The tables, with a book, a paper and a film on each of two shelves, of which the second has a further film. */
    String script() {
        String shared = """
                CREATE TABLE shelves (id BIGINT PRIMARY KEY, name VARCHAR NOT NULL);
                CREATE TABLE authors (id BIGINT PRIMARY KEY, name VARCHAR NOT NULL);
                CREATE TABLE windows (shelf_id BIGINT, book_id BIGINT);
                INSERT INTO shelves VALUES (1, 'left'), (2, 'right'), (3, 'empty');
                INSERT INTO authors VALUES (1, 'Ada'), (2, 'Bob'), (3, 'Cy');
                INSERT INTO windows VALUES (1, 11), (3, 21);
                """;
        return shared + (joined ? """
                CREATE TABLE media (id BIGINT PRIMARY KEY, title VARCHAR, shelf_id BIGINT, type VARCHAR NOT NULL);
                CREATE TABLE texts (id BIGINT PRIMARY KEY REFERENCES media, pages INT NOT NULL);
                CREATE TABLE books (id BIGINT PRIMARY KEY REFERENCES texts, isbn VARCHAR, author_id BIGINT NOT NULL);
                CREATE TABLE papers (id BIGINT PRIMARY KEY REFERENCES texts, rating INT);
                CREATE TABLE films (id BIGINT PRIMARY KEY REFERENCES media, rating INT, book_id BIGINT);
                INSERT INTO media VALUES (11, 'A', 1, 'book'), (12, 'B', 1, 'article'), (13, 'C', 1, 'film'),
                    (21, 'D', 2, 'book'), (22, 'E', 2, 'article'), (23, 'A', 2, 'film'), (24, 'G', 2, 'film');
                INSERT INTO texts VALUES (11, 100), (12, 10), (21, 200), (22, 20);
                INSERT INTO books VALUES (11, 'i', 1), (21, 'j', 2);
                INSERT INTO papers VALUES (12, 1), (22, NULL);
                INSERT INTO films VALUES (13, 3, 11), (23, 4, 21), (24, NULL, NULL)
                """ : """
                CREATE TABLE media (id BIGINT PRIMARY KEY, title VARCHAR, shelf_id BIGINT, type VARCHAR NOT NULL,
                    pages INT, isbn VARCHAR, author_id BIGINT, rating INT, book_id BIGINT);
                INSERT INTO media VALUES (11, 'A', 1, 'book', 100, 'i', 1, NULL, NULL),
                    (12, 'B', 1, 'article', 10, NULL, NULL, 1, NULL), (13, 'C', 1, 'film', NULL, NULL, NULL, 3, 11),
                    (21, 'D', 2, 'book', 200, 'j', 2, NULL, NULL), (22, 'E', 2, 'article', 20, NULL, NULL, NULL, NULL),
                    (23, 'A', 2, 'film', NULL, NULL, NULL, 4, 21), (24, 'G', 2, 'film', NULL, NULL, NULL, NULL, NULL)
                """);
    }

    /** An entity type. Its objects are not tracked. */
    static final class Type extends EntityMapping<Item> {
        private final Supplier<RelationshipDefinition[]> relationships;
        private List<Type> below = List.of();

        private Type(String name, String table, Type parent, String discriminator,
                Supplier<RelationshipDefinition[]> relationships, Attribute... own) {
            super(Item.class, name, TableName.of(table), parent, discriminator, own);
            this.relationships = relationships;
        }

        private Type rootOf(InheritanceStrategy strategy) {
            root(strategy);
            return this;
        }

        @Override
        protected EntityType<?>[] subtypes() {
            return below.toArray(new EntityType<?>[0]);
        }

        @Override
        protected Item create() {
            if (isAbstract()) {
                throw noObjects();
            }
            return new Item(this);
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return relationships.get();
        }

        /** A path from a root of this type. */
        Path<Item> path() {
            return new Path<>(this, PathSource.root(this));
        }
    }

    /** An entity of any type. */
    static final class Item extends Thing {
        Item(EntityMapping<?> type) {
            super(type);
        }
    }

    /** A path whose columns and steps are found by name. */
    static final class Path<R> extends EntityPath<R, Item> {
        private final Type of;

        Path(Type of, Source source) {
            super(of, source);
            this.of = of;
        }

        private int index(String name) {
            return of.attribute(name).index();
        }

        StringColumn<R> text(String name) {
            return string(index(name));
        }

        NumberColumn<R, Integer> count(String name) {
            return number(index(name));
        }

        NumberColumn<R, Long> key(String name) {
            return number(index(name));
        }

        Path<R> to(String name) {
            return new Path<>((Type) of.relationship(name).target(), step(of.relationship(name).index()));
        }

        CollectionPath<R, Item, Path<R>> all(String name) {
            return many(of.relationship(name).index(), ((Type) of.relationship(name).target()).path());
        }

        Path<R> as(Type type) {
            return new Path<>(type, super.as(type));
        }

        Condition<R> isA(Type type) {
            return super.isA(type);
        }

        @Override
        protected <Q> Path<Q> at(Source source) {
            return new Path<>(of, source);
        }
    }
}
