package dev.dovetail.jackson;

import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.jackson.shop.Address;
import dev.dovetail.jackson.shop.Author;
import dev.dovetail.jackson.shop.Author_;
import dev.dovetail.jackson.shop.Blurb_;
import dev.dovetail.jackson.shop.Book;
import dev.dovetail.jackson.shop.Book_;
import dev.dovetail.jackson.shop.Customer;
import dev.dovetail.jackson.shop.Customer_;
import dev.dovetail.jackson.shop.Film_;
import dev.dovetail.jackson.shop.Medium;
import dev.dovetail.jackson.shop.Node;
import dev.dovetail.jackson.shop.Node_;
import dev.dovetail.jackson.shop.Novel;
import dev.dovetail.jackson.shop.Novel_;
import dev.dovetail.jackson.shop.Person;
import dev.dovetail.jackson.shop.Person_;
import dev.dovetail.jackson.shop.Purchase;
import dev.dovetail.jackson.shop.PurchaseKey;
import dev.dovetail.jackson.shop.Purchase_;
import dev.dovetail.jackson.shop.Shelf;
import dev.dovetail.jackson.shop.Shelf_;
import dev.dovetail.jackson.shop.Tag_;
import dev.dovetail.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WritingTest {
    private static final Shop SHOP = new Shop();

    @BeforeAll
    static void store() {
        SHOP.database.transact(session -> {
            Author ann = Author_.create().name("Ann").home(new Address("Rome", null));
            Book one = Book_.create().title("One").pages(1).author(ann);
            one.tags().add(Tag_.create().name("java").weight(2));
            one.blurbs().put("en", Blurb_.create().language("en").text("Hi"));
            Book two = Book_.create().title("Two").pages(2).author(ann);
            two.tags().add(one.tags().iterator().next());
            session.add(ann);
            Shelf shelf = Shelf_.create().room("East");
            Novel novel = Novel_.create().chapters(12);
            novel.title("Solaris");
            Medium film = Film_.create().minutes(167).source(novel).title("Solaris");
            shelf.media().addAll(List.of(novel, film));
            session.add(shelf);
        });
    }

    /** Writes {@code entity}, and fails if that sends a statement. */
    private static String written(Json json, Session session, Object entity) throws Exception {
        List<String> written = new ArrayList<>();
        session.expect(0, () -> {
            try {
                written.add(json.write(entity));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return written.get(0);
    }

    @ParameterizedTest
    @EnumSource
    void writesNoRelationshipThatIsNotLoaded(Json json) throws Exception {
        try (Session session = SHOP.database.openSession()) {
            assertThat(written(json, session, session.select(Author_.author).single())).isEqualTo("""
                    {"id":1,"name":"Ann","motto":null,"home":{"city":"Rome","street":null},"version":1}""");
            assertThat(written(json, session, session.select(Book_.book).orderBy(Book_.book.id).first())).isEqualTo("""
                    {"id":1,"title":"One","price":null,"pages":1,"authorId":1}""");
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutTheWayBack(Json json) throws Exception {
        try (Session session = SHOP.database.openSession()) {
            Author author = session.select(Author_.author).with(joined(Author_.author.books())).single();
            assertThat(written(json, session, author)).isEqualTo("""
                    {"id":1,"name":"Ann","motto":null,"home":{"city":"Rome","street":null},"version":1,"books":[\
                    {"id":1,"title":"One","price":null,"pages":1,"authorId":1},\
                    {"id":2,"title":"Two","price":null,"pages":2,"authorId":1}]}""");
            // The other side was loaded with it, and each book as the outermost entity has its author.
            assertThat(written(json, session, author.books().get(1))).isEqualTo("""
                    {"id":2,"title":"Two","price":null,"pages":2,"authorId":1,\
                    "author":{"id":1,"name":"Ann","motto":null,"home":{"city":"Rome","street":null},"version":1}}""");
            assertThat(written(json, session, Map.of("books", author.books()))).contains("\"author\":{\"id\":1,");
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesManyToManyAndMaps(Json json) throws Exception {
        try (Session session = SHOP.database.openSession()) {
            List<Book> books = session.select(Book_.book).orderBy(Book_.book.id)
                    .with(selectIn(Book_.book.tags()).with(selectIn(Tag_.tag.books())))
                    .with(selectIn(Book_.book.blurbs())).list();
            assertThat(written(json, session, books)).isEqualTo("""
                    [{"id":1,"title":"One","price":null,"pages":1,"authorId":1,"tags":[{"name":"java","weight":2}],\
                    "blurbs":{"en":{"id":1,"language":"en","text":"Hi","bookId":1}}},\
                    {"id":2,"title":"Two","price":null,"pages":2,"authorId":1,"tags":[{"name":"java","weight":2}],\
                    "blurbs":{}}]""");
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesTheDiscriminatorOfHierarchies(Json json) throws Exception {
        try (Session session = SHOP.database.openSession()) {
            Shelf shelf = session.select(Shelf_.shelf).with(selectIn(Shelf_.shelf.media())).single();
            assertThat(written(json, session, shelf)).isEqualTo("""
                    {"id":1,"room":"East","media":[\
                    {"mediaKind":"novel","id":1,"title":"Solaris","shelfId":1,"chapters":12},\
                    {"mediaKind":"movie","id":2,"title":"Solaris","shelfId":1,"minutes":167,"sourceId":1}]}""");
            assertThat(written(json, session, shelf.media().get(0))).startsWith("{\"mediaKind\":\"novel\",\"id\":1,");
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesAnEntityInsideItselfAsItsIdentifier(Json json) throws Exception {
        Person one = Person_.create().id(1);
        Person two = Person_.create().id(2).mentor(one);
        one.mentor(two);
        assertThat(json.write(one)).isEqualTo("""
                {"id":1,"mentor":{"id":2,"mentor":{"id":1}}}""");
        one.mentor(one);
        assertThat(json.write(one)).isEqualTo("""
                {"id":1,"mentor":{"id":1}}""");
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutAnEntityInsideItselfWithoutIdentifier(Json json) throws Exception {
        Person one = Person_.create();
        Person two = Person_.create().mentor(one);
        one.mentor(two);
        assertThat(json.write(one)).isEqualTo("""
                {"mentor":{}}""");
    }

    @ParameterizedTest
    @EnumSource
    void writesTreesInBothDirections(Json json) throws Exception {
        Node root = Node_.create().name("root");
        Node middle = Node_.create().name("middle").parent(root);
        Node leaf = Node_.create().name("leaf").parent(middle);
        Node.class.cast(root).children().add(Node_.create().name("other"));
        assertThat(json.write(root)).isEqualTo("""
                {"name":"root","children":[{"name":"middle","children":[{"name":"leaf"}]},{"name":"other"}]}""");
        assertThat(json.write(middle)).isEqualTo("""
                {"name":"middle","parent":{"name":"root"},"children":[{"name":"leaf"}]}""");
        assertThat(json.write(leaf)).isEqualTo("""
                {"name":"leaf","parent":{"name":"middle","parent":{"name":"root"}}}""");
    }

    /** Each path without a repeated person would be n! objects. */
    @ParameterizedTest
    @EnumSource
    void writesADenseGraphInAShortDocument(Json json) throws Exception {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            people.add(Person_.create().id(i));
        }
        people.forEach(person -> person.knows().addAll(people));
        assertThat(json.write(people.get(0))).hasSizeLessThan(50_000);
    }

    @ParameterizedTest
    @EnumSource
    void followsTheAnnotationsOfJackson(Json json) throws Exception {
        Customer customer = Customer_.create();
        customer.setFullName("Bob");
        customer.setActive(true);
        customer.setPassword("secret");
        customer.setBirthday(LocalDate.of(2000, 2, 29));
        customer.setHome(new Address("Rome", "Via"));
        Purchase purchase = Purchase_.create();
        purchase.setKey(new PurchaseKey(1, 2));
        customer.getPurchases().add(purchase);
        assertThat(json.write(customer)).contains("\"fullName\":\"Bob\"", "\"active\":true", "\"born\":",
                "\"home_city\":\"Rome\",\"home_street\":\"Via\"", "\"purchases\":[{\"key\":{", "\"initials\":\"B\"")
                .doesNotContain("secret", "birthday", "Dear", "\"customer\"");
        assertThat(json.write(customer, Customer.Public.class)).contains("fullName").doesNotContain("born");
        assertThat(json.write(customer, Customer.Internal.class)).contains("fullName", "born");
        assertThat(json.writeSnakeCase(customer)).contains("\"full_name\":\"Bob\"").doesNotContain("fullName");
    }
}
