package dev.dovetail.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.NotFoundException;
import dev.dovetail.jackson.shop.Author;
import dev.dovetail.jackson.shop.Author_;
import dev.dovetail.jackson.shop.Book;
import dev.dovetail.jackson.shop.Book_;
import dev.dovetail.jackson.shop.Tag;
import dev.dovetail.jackson.shop.Tag_;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is given by its identifier alone stands for a row, wherever it is and in whatever order. */
class ReferenceTest {
    private final Shop shop = new Shop();

    record Order(Author author, List<Book> books, Map<String, Tag> tags) {}

    /** In the style of JavaBeans. */
    static final class Form {
        private Author author;

        public Author getAuthor() {
            return author;
        }

        public void setAuthor(Author author) {
            this.author = author;
        }
    }

    @ParameterizedTest
    @EnumSource
    void insideOtherTypes(Json json) throws Exception {
        Order order = json.read("""
                {"author": {"id": 1}, "books": [2, {"id": 3}, {"id": 4, "title": "New"}, {"title": "Newer"}],
                 "tags": {"a": "java", "b": {"name": "sql"}, "c": {"weight": 1, "name": "new"}}}
                """, Order.class);
        assertThat(Session.stateOf(order.author())).isEqualTo(EntityState.DETACHED);
        assertThat(order.books()).extracting(Session::stateOf).containsExactly(EntityState.DETACHED,
                EntityState.DETACHED, EntityState.TRANSIENT, EntityState.TRANSIENT);
        assertThat(order.tags().values()).extracting(Session::stateOf).containsExactly(EntityState.DETACHED,
                EntityState.DETACHED, EntityState.TRANSIENT);
        Author author = json.read("{\"author\":{\"id\":1}}", Form.class).getAuthor();
        assertThatThrownBy(() -> shop.database.transact(session -> session.merge(author)))
                .isInstanceOf(NotFoundException.class).hasMessage("There is no Author with the key 1.");
    }

    /** A whole document, or a member of a list that is one, may be a new entity of which only the identifier is set. */
    @ParameterizedTest
    @EnumSource
    void notAsAWholeDocument(Json json) throws Exception {
        assertThat(Session.stateOf(json.read("{\"id\":1}", Author.class))).isEqualTo(EntityState.TRANSIENT);
        assertThat(json.readList("[{\"id\":1},2]", Author.class)).extracting(Session::stateOf)
                .containsExactly(EntityState.TRANSIENT, EntityState.DETACHED);
    }

    @ParameterizedTest
    @EnumSource
    void beforeOrAfterTheDescription(Json json) throws Exception {
        String reference = "{\"title\":\"One\",\"pages\":1,\"tags\":[\"new\"]}";
        String description = "{\"title\":\"Two\",\"pages\":2,\"tags\":[{\"name\":\"new\",\"weight\":3}]}";
        int tags = 0;
        for (List<String> books : List.of(List.of(reference, description), List.of(description, reference),
                List.of(reference, description, reference), List.of(reference, reference, description))) {
            String document = "{\"name\":\"Ann\",\"books\":" + books + "}";
            for (boolean isMerged : List.of(true, false)) {
                String name = "tag" + tags++;
                Author ann = json.read(document.replace("\"new\"", "\"" + name + "\""), Author.class);
                assertThat(ann.books()).flatExtracting(Book::tags).hasSize(books.size());
                shop.database.transact(session -> {
                    if (isMerged) {
                        session.merge(ann);
                    } else {
                        session.add(ann);
                    }
                });
                try (Session session = shop.database.openSession()) {
                    Tag tag = session.get(Tag_.tag, name);
                    assertThat(tag.weight()).isEqualTo(3);
                    assertThat(tag.books()).hasSize(books.size());
                }
            }
        }
    }

    /** Of a row that exists, what is absent stays, in both orders. */
    @ParameterizedTest
    @EnumSource
    void toARowThatIsChanged(Json json) throws Exception {
        shop.database.transact(session -> {
            session.add(Author_.create().name("Ann").motto("Hm"));
            session.add(Book_.create().title("One").pages(1).author(session.select(Author_.author).single()));
        });
        for (String document : List.of(
                "{\"id\":1,\"author\":{\"books\":[{\"id\":1,\"authorId\":1}],\"id\":1,\"name\":\"Eins\"}}",
                "{\"id\":1,\"tags\":[{\"name\":\"t\",\"weight\":1,\"books\":[{\"id\":1,\"author\":1}]}],"
                        + "\"author\":{\"id\":1,\"name\":\"Eins\"}}")) {
            Book read = json.read(document, Book.class);
            shop.database.transact(session -> session.merge(read));
            try (Session session = shop.database.openSession()) {
                Author ann = session.get(Author_.author, 1L);
                assertThat(ann.motto()).isEqualTo("Hm");
                assertThat(ann.books()).extracting(Book::title).containsExactly("One");
            }
        }
    }
}
