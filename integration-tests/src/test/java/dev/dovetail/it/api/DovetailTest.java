package dev.dovetail.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.Dovetail;
import dev.dovetail.error.LazyLoadException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.embedded.Address;
import dev.dovetail.it.embedded.Customer;
import dev.dovetail.it.embedded.Customer_;
import dev.dovetail.it.embedded.Money;
import dev.dovetail.it.hierarchy.single.Author;
import dev.dovetail.it.hierarchy.single.Author_;
import dev.dovetail.it.hierarchy.single.Book;
import dev.dovetail.it.hierarchy.single.Book_;
import dev.dovetail.it.hierarchy.single.Film;
import dev.dovetail.it.hierarchy.single.Film_;
import dev.dovetail.it.hierarchy.single.Medium;
import dev.dovetail.it.hierarchy.single.Medium_;
import dev.dovetail.it.hierarchy.single.Review_;
import dev.dovetail.it.hierarchy.single.Shelf;
import dev.dovetail.it.hierarchy.single.Shelf_;
import dev.dovetail.it.hierarchy.single.SingleSchema;
import dev.dovetail.it.hierarchy.single.Text_;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.Relationship;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entities that are read and written by their mapping. */
class DovetailTest {
    private Fixture fixture;
    private Session session;

    @BeforeEach
    void open() {
        fixture = TestDatabase.H2.create(SingleSchema.SCHEMA);
        session = fixture.database().openSession();
    }

    @AfterEach
    void close() {
        session.close();
        fixture.close();
    }

    private void saved() {
        session.commit();
        session.close();
        session = fixture.database().openSession();
        fixture.statements().clear();
    }

    private Book book() {
        Book book = Book_.create();
        book.isbn("1");
        book.title("Momo");
        book.language("de");
        book.author(Author_.create().name("Ende"));
        return book;
    }

    private static Attribute attribute(EntityType<?> type, String name) {
        return Objects.requireNonNull(type.attribute(name));
    }

    @Test
    void tellsEntitiesFromOtherObjects() {
        assertThat(Dovetail.isEntity(Book_.create())).isTrue();
        assertThat(Dovetail.isEntity("a book")).isFalse();
        assertThat(Dovetail.isEntity(null)).isFalse();
        Medium medium = Book_.create();
        assertThat(Dovetail.typeOf(medium)).isSameAs(Book_.TYPE);
        assertThatThrownBy(() -> Dovetail.typeOf("a book")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A java.lang.String is no entity."
                        + " Entities are made by their companion, for example User_.create().");
    }

    @Test
    void aPathIsLoadedIfEachStepIs() {
        session.add(book());
        saved();
        Book read = session.select(Book_.book).single();
        fixture.statements().clear();

        assertThat(Dovetail.isLoaded(read, Book_.book.author())).isFalse();
        assertThat(Dovetail.isLoaded(read, Book_.book.author().books())).isFalse();
        assertThat(Dovetail.isLoaded(read, attribute(Book_.TYPE, "isbn"))).isTrue();
        assertThat(Dovetail.isLoaded(read, Book_.TYPE.relationship("author"))).isFalse();
        assertThat(fixture.statements().sql()).isEmpty();

        Author author = read.author();
        assertThat(Dovetail.isLoaded(read, Book_.book.author())).isTrue();
        assertThat(Dovetail.isLoaded(read, Book_.book.author().books())).isFalse();
        assertThat(author.books()).containsExactly(read);
        assertThat(Dovetail.isLoaded(read, Book_.book.author().books())).isTrue();
        assertThat(Dovetail.isLoaded(author, Author_.author.books().each().film())).isFalse();
        assertThat(read.film()).isNull();
        assertThat(Dovetail.isLoaded(author, Author_.author.books().each().film())).isTrue();
        assertThat(Dovetail.isLoaded(author, Author_.author.books().each().film().notes())).isTrue();
        session.expire(read);
        assertThat(Dovetail.isLoaded(read, attribute(Book_.TYPE, "isbn"))).isFalse();
        assertThat(Dovetail.isLoaded(read, Book_.book.author())).isFalse();
    }

    @Test
    void aPathToASubtypeEndsAtOtherTypes() {
        Medium film = Film_.create().minutes(90).title("Heat");
        Medium book = book();
        session.addAll(List.of(film, book));
        saved();
        Medium readFilm = session.select(Film_.film).single();
        Medium readBook = session.select(Book_.book).single();

        assertThat(Dovetail.isLoaded(readFilm, Medium_.medium.asBook().author())).isTrue();
        assertThat(Dovetail.isLoaded(readBook, Medium_.medium.asBook().author())).isFalse();
        assertThat(Dovetail.isLoaded(readBook, Medium_.medium.shelf())).isFalse();
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void aPathMustStartAtTheEntityAndLeadSomewhere() {
        Book book = Book_.create();
        assertThatThrownBy(() -> Dovetail.isLoaded(book, Book_.book)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Book is the root of a query and no relationship.");
        assertThatThrownBy(() -> Dovetail.isLoaded(book, (dev.dovetail.query.EntityPath) Review_.review.book()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Review.book does not start at a Book.");
        assertThatThrownBy(() -> Dovetail.isLoaded(book, Review_.TYPE.relationship("book")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Book has no relationship Review.book.");
        assertThatThrownBy(() -> Dovetail.get(book, attribute(Film_.TYPE, "minutes")))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("Book has no attribute \"minutes\".");
        assertThatThrownBy(() -> Dovetail.get(book, attribute(Author_.TYPE, "id")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Book.id is another attribute than the one given, which is of another type.");
    }

    @Test
    void getLoadsAsTheAccessorDoes() {
        session.add(book());
        saved();
        Book read = session.select(Book_.book).single();
        fixture.statements().clear();

        Object author = Dovetail.get(read, Book_.TYPE.relationship("author"));
        assertThat(author).isSameAs(read.author());
        assertThat(fixture.statements().sql()).hasSize(1);
        assertThat(Dovetail.get(read, Book_.TYPE.relationship("notes"))).isEqualTo(List.of());
        assertThat(Dovetail.get(read, attribute(Book_.TYPE, "title"))).isEqualTo("Momo");
        assertThat(Dovetail.get(read, attribute(Book_.TYPE, "version"))).isEqualTo(read.version());
        session.expire(read);
        assertThat(Dovetail.get(read, attribute(Book_.TYPE, "title"))).isEqualTo("Momo");
        session.detach(read);
        assertThatThrownBy(() -> Dovetail.get(read, Book_.TYPE.relationship("shelf")))
                .isInstanceOf(LazyLoadException.class);
        assertThat(Dovetail.get(Book_.create(), attribute(Book_.TYPE, "id"))).isNull();
        assertThat(Dovetail.get(Film_.create(), attribute(Film_.TYPE, "minutes"))).isEqualTo(0);
    }

    @Test
    void setChangesAttributesAndBothSides() {
        session.add(book());
        session.add(Author_.create().name("Lem"));
        session.add(Shelf_.create().name("A"));
        saved();
        Book read = session.select(Book_.book).single();
        Author lem = session.select(Author_.author).where(Author_.author.name.eq("Lem")).single();
        Author ende = read.author();
        Shelf shelf = session.select(Shelf_.shelf).single();
        assertThat(ende.books()).containsExactly(read);
        assertThat(lem.books()).isEmpty();
        assertThat(shelf.media()).isEmpty();
        fixture.statements().clear();

        Dovetail.set(read, attribute(Book_.TYPE, "title"), "Solaris");
        Dovetail.set(read, Book_.TYPE.relationship("author"), lem);
        Dovetail.set(shelf, Shelf_.TYPE.relationship("media"), Set.of(read));
        assertThat(ende.books()).isEmpty();
        assertThat(lem.books()).containsExactly(read);
        assertThat(read.shelf()).isSameAs(shelf);
        session.flush();
        assertThat(fixture.statements().sql()).containsExactly("UPDATE single_media SET title = ?, "
                + "shelf_id = ?, author_id = ?, version = ? WHERE id = ? AND version = ?");

        Dovetail.set(shelf, Shelf_.TYPE.relationship("media"), Map.of());
        assertThat(read.shelf()).isNull();
        session.rollback();
        assertThat(read.title()).isEqualTo("Momo");
    }

    @Test
    void setNeedsNoSetter() {
        session.add(book());
        saved();
        Book detached = Book_.create();
        Dovetail.set(detached, attribute(Book_.TYPE, "id"), session.select(Book_.book).single().id());
        Dovetail.set(detached, attribute(Book_.TYPE, "title"), "Jim Knopf");
        assertThat(Dovetail.isLoaded(detached, attribute(Book_.TYPE, "title"))).isTrue();
        assertThat(Dovetail.isLoaded(detached, attribute(Book_.TYPE, "isbn"))).isFalse();
        Book merged = session.merge(detached);
        saved();
        assertThat(session.select(Book_.book).single().title()).isEqualTo("Jim Knopf");
        assertThat(merged.isbn()).isEqualTo("1");
    }

    @Test
    void setRefusesWhatTheCompilerWould() {
        Film film = Film_.create();
        assertThatThrownBy(() -> Dovetail.set(film, attribute(Film_.TYPE, "title"), 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Film.title: a java.lang.Integer is no java.lang.String.");
        assertThatThrownBy(() -> Dovetail.set(film, attribute(Film_.TYPE, "minutes"), 7L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Film.minutes: a java.lang.Long is no int.");
        assertThatThrownBy(() -> Dovetail.set(film, attribute(Film_.TYPE, "minutes"), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Film.minutes: null is no int.");
        assertThatThrownBy(() -> Dovetail.set(film, Film_.TYPE.relationship("book"), Author_.create()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Dovetail.set(film, Film_.TYPE.relationship("notes"), "a note"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Medium.notes: a java.lang.String is no java.util.Collection.");
        Attribute discriminator = Film_.TYPE.attributes().stream().filter(Attribute::isDiscriminator).findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> Dovetail.set(film, discriminator, "book"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("says of which type the entity is");
        assertThat(Dovetail.get(film, discriminator)).isEqualTo("film");
        Dovetail.set(film, attribute(Film_.TYPE, "rating"), null);
        assertThat(film.rating()).isNull();
    }

    @Test
    void componentsOfARecordAreSetAlone() {
        Customer customer = Customer_.create().home(new Address("Elm 1", "Bonn", "DE", null));
        Dovetail.set(customer, attribute(Customer_.TYPE, "home.city"), "Ulm");
        assertThat(customer.home()).isEqualTo(new Address("Elm 1", "Ulm", "DE", null));
        assertThat(Dovetail.get(customer, attribute(Customer_.TYPE, "home.city"))).isEqualTo("Ulm");
        assertThat(attribute(Customer_.TYPE, "balance.currency").javaType()).isEqualTo(Money.Currency.class);
    }

    @Test
    void aTypeSaysWhatItsPlaceIs() {
        assertThat(Medium_.TYPE.isAbstract()).isTrue();
        assertThat(Medium_.TYPE.parent()).isNull();
        assertThat(Book_.TYPE.parent()).isEqualTo(Text_.TYPE);
        assertThat(Text_.TYPE.discriminatorValue()).isNull();
        assertThat(Medium_.TYPE.leaves().stream().map(EntityType::discriminatorValue).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("book", "article", "film");
        assertThat(Author_.TYPE.leaves().stream().<Object>map(leaf -> leaf)).containsExactly(Author_.TYPE);
        assertThat(Book_.TYPE.relationships()).extracting(Relationship::name)
                .containsExactly("shelf", "labels", "notes", "author", "reviews", "film");
        assertThat(attribute(Film_.TYPE, "minutes").javaType()).isEqualTo(int.class);
        assertThat(attribute(Film_.TYPE, "rating").javaType()).isEqualTo(Integer.class);
        assertThat(attribute(Film_.TYPE, "id").javaType()).isEqualTo(Long.class);
    }
}
