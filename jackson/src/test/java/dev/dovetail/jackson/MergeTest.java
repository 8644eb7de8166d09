package dev.dovetail.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.error.StaleObjectException;
import dev.dovetail.jackson.shop.Address;
import dev.dovetail.jackson.shop.Author;
import dev.dovetail.jackson.shop.Author_;
import dev.dovetail.jackson.shop.Blurb_;
import dev.dovetail.jackson.shop.Book;
import dev.dovetail.jackson.shop.Book_;
import dev.dovetail.jackson.shop.Customer;
import dev.dovetail.jackson.shop.Customer_;
import dev.dovetail.jackson.shop.Film;
import dev.dovetail.jackson.shop.Film_;
import dev.dovetail.jackson.shop.Medium;
import dev.dovetail.jackson.shop.Medium_;
import dev.dovetail.jackson.shop.Node;
import dev.dovetail.jackson.shop.Node_;
import dev.dovetail.jackson.shop.Novel_;
import dev.dovetail.jackson.shop.Tag;
import dev.dovetail.jackson.shop.Tag_;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was read is merged into a session: absent stays, null is set, collections are replaced. */
class MergeTest {
    private final Shop shop = new Shop();

    MergeTest() {
        shop.database.transact(session -> {
            Author ann = Author_.create().name("Ann").motto("Hm").home(new Address("Rome", "Via"));
            Book one = Book_.create().title("One").pages(1).author(ann);
            one.tags().add(Tag_.create().name("java").weight(2));
            one.blurbs().put("en", Blurb_.create().language("en").text("Hi"));
            session.add(ann);
            session.flush();
            session.add(Book_.create().title("Two").pages(2).author(ann));
            session.add(Author_.create().name("Bob"));
            session.add(Tag_.create().name("sql").weight(1));
            session.add(Novel_.create().chapters(3).title("N"));
        });
    }

    private <T> T merge(Json json, String document, Class<T> type) throws Exception {
        T read = json.read(document, type);
        return shop.database.compute(session -> session.merge(read));
    }

    private Author author(Session session, long id) {
        return session.get(Author_.author, id);
    }

    @ParameterizedTest
    @EnumSource
    void leavesWhatIsAbsentAndSetsWhatIsNull(Json json) throws Exception {
        merge(json, "{\"id\":1,\"name\":\"Anna\"}", Author.class);
        try (Session session = shop.database.openSession()) {
            assertThat(author(session, 1).name()).isEqualTo("Anna");
            assertThat(author(session, 1).motto()).isEqualTo("Hm");
            assertThat(author(session, 1).home()).isEqualTo(new Address("Rome", "Via"));
            assertThat(author(session, 1).books()).hasSize(2);
        }
        merge(json, "{\"id\":1,\"motto\":null,\"home\":null}", Author.class);
        try (Session session = shop.database.openSession()) {
            assertThat(author(session, 1).name()).isEqualTo("Anna");
            assertThat(author(session, 1).motto()).isNull();
            assertThat(author(session, 1).home()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void setsReferencesByIdentifier(Json json) throws Exception {
        for (String document : List.of("{\"id\":1,\"author\":2}", "{\"id\":1,\"author\":{\"id\":2}}",
                "{\"id\":1,\"authorId\":2}")) {
            merge(json, document, Book.class);
            try (Session session = shop.database.openSession()) {
                assertThat(session.get(Book_.book, 1L).author().name()).isEqualTo("Bob");
                assertThat(session.get(Book_.book, 1L).title()).isEqualTo("One");
            }
            merge(json, "{\"id\":1,\"author\":1}", Book.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void insertsNoRowThatIsOnlyReferredTo(Json json) throws Exception {
        for (String document : List.of("{\"id\":1,\"tags\":[\"nosuch\"]}",
                "{\"id\":1,\"tags\":[{\"name\":\"nosuch\"}]}",
                "{\"title\":\"New\",\"pages\":1,\"tags\":[\"sql\",\"nosuch\"]}")) {
            assertThatThrownBy(() -> merge(json, document, Book.class)).as(document)
                    .isInstanceOf(NotFoundException.class).hasMessage("There is no Tag with the key nosuch.");
        }
        assertThatThrownBy(() -> merge(json, "{\"id\":1,\"author\":77}", Book.class))
                .isInstanceOf(NotFoundException.class).hasMessage("There is no Author with the key 77.");
        assertThatThrownBy(() -> merge(json, "{\"id\":1,\"books\":[{\"id\":99}]}", Author.class))
                .isInstanceOf(NotFoundException.class).hasMessage("There is no Book with the key 99.");
        // What the document describes may be new.
        merge(json, "{\"id\":1,\"tags\":[{\"name\":\"new\",\"weight\":3},\"sql\"]}", Book.class);
        try (Session session = shop.database.openSession()) {
            assertThat(session.get(Book_.book, 1L).tags()).extracting(Tag::name)
                    .containsExactlyInAnyOrder("new", "sql");
            assertThat(session.select(Tag_.tag).count()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesAnUnwrappedRecordThatIsAbsent(Json json) throws Exception {
        Customer customer = Customer_.create();
        customer.setFullName("Old");
        customer.setHome(new Address("Oslo", "Gata"));
        shop.database.transact(session -> session.add(customer));
        for (String document : List.of("{\"id\":%d,\"fullName\":\"New\"}", "{\"id\":%d,\"bogus\":1}")) {
            merge(json, document.formatted(customer.getId()), Customer.class);
            try (Session session = shop.database.openSession()) {
                assertThat(session.get(Customer_.customer, customer.getId()).getHome())
                        .isEqualTo(new Address("Oslo", "Gata"));
            }
        }
        merge(json, "{\"id\":%d,\"home_city\":\"Bergen\"}".formatted(customer.getId()), Customer.class);
        try (Session session = shop.database.openSession()) {
            assertThat(session.get(Customer_.customer, customer.getId()).getHome().city()).isEqualTo("Bergen");
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesTheDiscriminatorInAListByItself(Json json) throws Exception {
        List<Medium> media = shop.database.select(Medium_.medium).list();
        assertThat(json.write(media)).contains("\"mediaKind\":\"novel\"");
        assertThat(json.readList(json.write(media), Medium.class)).hasSameSizeAs(media);
    }

    @ParameterizedTest
    @EnumSource
    void addsWhatRefersToRows(Json json) throws Exception {
        Book read = json.read("{\"title\":\"New\",\"pages\":1,\"author\":2,\"tags\":[\"sql\"]}", Book.class);
        shop.database.transact(session -> session.add(read));
        try (Session session = shop.database.openSession()) {
            Book added = session.get(Book_.book, read.id());
            assertThat(added.author().name()).isEqualTo("Bob");
            assertThat(added.tags()).extracting(Tag::weight).containsExactly(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void setsReferencesToNull(Json json) throws Exception {
        merge(json, "{\"name\":\"a\",\"children\":[{\"name\":\"b\"}]}", Node.class);
        merge(json, "{\"id\":2,\"parent\":null}", Node.class);
        try (Session session = shop.database.openSession()) {
            assertThat(session.get(Node_.node, 1L).children()).isEmpty();
            assertThat(session.get(Node_.node, 2L).parentId()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void replacesCollections(Json json) throws Exception {
        merge(json, "{\"id\":1,\"books\":[{\"id\":2,\"title\":\"Zwei\"},{\"title\":\"Three\",\"pages\":3}]}",
                Author.class);
        try (Session session = shop.database.openSession()) {
            assertThat(session.select(Book_.book).orderBy(Book_.book.id).list()).extracting(Book::title)
                    .containsExactly("Zwei", "Three");
            assertThat(author(session, 1).books()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void replacesAssociationsAndMaps(Json json) throws Exception {
        merge(json, "{\"id\":1,\"tags\":[\"sql\"],\"blurbs\":{\"de\":{\"text\":\"Hallo\"}}}", Book.class);
        try (Session session = shop.database.openSession()) {
            Book one = session.get(Book_.book, 1L);
            assertThat(one.tags()).singleElement().satisfies(tag -> assertThat(tag.weight()).isEqualTo(1));
            assertThat(one.blurbs()).containsOnlyKeys("de");
            assertThat(session.select(Tag_.tag).count()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void comparesVersions(Json json) throws Exception {
        String stale;
        try (Session session = shop.database.openSession()) {
            stale = json.write(author(session, 1));
        }
        merge(json, stale.replace("Ann", "Anna"), Author.class);
        assertThatThrownBy(() -> merge(json, stale.replace("Ann", "Anne"), Author.class))
                .isInstanceOf(StaleObjectException.class).hasMessageContaining("Author#1");
    }

    @ParameterizedTest
    @EnumSource
    void addsWhatHasNoIdentifier(Json json) throws Exception {
        Author added = json.read("{\"name\":\"Cid\",\"books\":[{\"title\":\"X\",\"pages\":1,"
                + "\"tags\":[{\"name\":\"new\",\"weight\":1}]}]}", Author.class);
        shop.database.transact(session -> session.add(added));
        try (Session session = shop.database.openSession()) {
            assertThat(session.select(Author_.author).where(Author_.author.name.eq("Cid")).single().books())
                    .singleElement().satisfies(book -> assertThat(book.tags()).hasSize(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void mergesTypesOfAHierarchy(Json json) throws Exception {
        merge(json, "{\"mediaKind\":\"novel\",\"id\":1,\"chapters\":4}", Medium.class);
        merge(json, "{\"mediaKind\":\"movie\",\"title\":\"F\",\"minutes\":9,"
                + "\"source\":{\"mediaKind\":\"novel\",\"id\":1}}", Medium.class);
        try (Session session = shop.database.openSession()) {
            Film film = session.select(Film_.film).single();
            assertThat(film.source()).isSameAs(session.get(Medium_.medium, 1L));
        }
        assertThatThrownBy(() -> merge(json, "{\"id\":1,\"minutes\":4}", Film.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Written, read and merged without a change: no statement but SELECTs. */
    @ParameterizedTest
    @EnumSource
    void changesNothingWithoutAChange(Json json) throws Exception {
        String document;
        try (Session session = shop.database.openSession()) {
            Author ann = author(session, 1);
            ann.books().forEach(book -> {
                book.tags().size();
                book.blurbs().size();
            });
            document = json.write(ann);
        }
        assertThat(document).contains("\"tags\":[{\"name\":\"java\"", "\"blurbs\":{\"en\":{");
        shop.database.readOnly().transact(session -> {
            try {
                session.merge(json.read(document, Author.class));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            assertThat(session.hasChanges()).isFalse();
        });
    }
}
