package dev.dovetail.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import dev.dovetail.jackson.shop.Author;
import dev.dovetail.jackson.shop.Author_;
import dev.dovetail.jackson.shop.Book;
import dev.dovetail.jackson.shop.Book_;
import dev.dovetail.jackson.shop.Film;
import dev.dovetail.jackson.shop.Node;
import dev.dovetail.jackson.shop.Person;
import dev.dovetail.jackson.shop.Purchase;
import dev.dovetail.jackson.shop.Shelf;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A relationship, its foreign key and the relationship of the other side name the same row, or the document is bad. */
class ContradictionTest {
    private static void refuses(Json json, Class<?> type, String document, String... parts) {
        Exception e = catchException(() -> json.read(document, type));
        assertThat(e).as(document).isInstanceOfAny(tools.jackson.databind.exc.MismatchedInputException.class,
                com.fasterxml.jackson.databind.exc.MismatchedInputException.class);
        assertThat(e).message().contains(parts);
    }

    /** Refuses an object with both members, in both orders. */
    private static void refusesBoth(Json json, Class<?> type, String one, String other, String... parts) {
        for (String document : List.of(one + "," + other, other + "," + one)) {
            refuses(json, type, "{" + document + "}", parts);
            refuses(json, type, "{\"id\":9," + document + "}", parts);
            refuses(json, type, "{" + document + ",\"id\":9}", parts);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofARelationshipAndItsForeignKey(Json json) {
        refusesBoth(json, Book.class, "\"author\":null", "\"authorId\":2", "Book.author: the document says null, but"
                + " Book.authorId is 2. Leave out one of them, or name the same row in both.");
        refusesBoth(json, Book.class, "\"author\":{\"id\":1}", "\"authorId\":2",
                "Book.author: the document says Author#1, but Book.authorId is 2.");
        refusesBoth(json, Book.class, "\"author\":1", "\"authorId\":null",
                "Book.author: the document says Author#1, but Book.authorId is null.");
        refusesBoth(json, Book.class, "\"author\":{\"name\":\"new\"}", "\"authorId\":2",
                "Book.author: the document says a new Author, but Book.authorId is 2.");
        refusesBoth(json, Film.class, "\"source\":{\"mediaKind\":\"novel\",\"id\":3}", "\"sourceId\":4",
                "Film.source: the document says Novel#3, but Film.sourceId is 4.");
        refusesBoth(json, Film.class, "\"shelf\":3", "\"shelfId\":4",
                "Film.shelf: the document says Shelf#3, but Film.shelfId is 4.");
        refuses(json, Author.class, "{\"books\":[{\"author\":1,\"authorId\":2}]}", "[\"books\"]", "[0]",
                "[\"authorId\"]");
        refuses(json, Author.class, "{\"books\":[{\"authorId\":2,\"author\":1}]}", "[\"books\"]", "[0]",
                "[\"author\"]");
    }

    @ParameterizedTest
    @EnumSource
    void ofARelationshipAndPartOfTheIdentifier(Json json) {
        for (String document : List.of("{\"key\":{\"customerId\":3,\"number\":1},\"customer\":{\"id\":4}}",
                "{\"customer\":4,\"key\":{\"customerId\":3,\"number\":1}}")) {
            refuses(json, Purchase.class, document,
                    "Purchase.customer: the document says Customer#4, but Purchase.key.customerId is 3.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofBothSides(Json json) {
        refuses(json, Author.class, "{\"id\":1,\"books\":[{\"id\":5,\"authorId\":2}]}",
                "Book.author: the document says Author#1, but Book.authorId is 2.", "[\"books\"]");
        refuses(json, Author.class, "{\"books\":[{\"id\":5,\"authorId\":2}],\"id\":1}",
                "Book.author: the document says Author#1, but Book.authorId is 2.", "[\"books\"]");
        refuses(json, Author.class, "{\"id\":1,\"books\":[{\"id\":5,\"author\":2}]}",
                "Book.author: the document says both Author#2 and Author#1. Name the same one wherever the document"
                        + " names it.", "[\"books\"]");
        refuses(json, Author.class, "{\"name\":\"new\",\"books\":[{\"id\":5,\"authorId\":2}]}",
                "Book.author: the document says a new Author, but Book.authorId is 2.");
        refuses(json, Node.class, "{\"id\":1,\"children\":[{\"name\":\"a\",\"parent\":null}]}",
                "Node.parent: the document says both null and Node#1.");
        refuses(json, Node.class, "{\"id\":1,\"children\":[{\"id\":2,\"children\":[{\"id\":3}]},{\"id\":3}]}",
                "Node.parent: the document says both Node#2 and Node#1.");
        refuses(json, Shelf.class, "{\"id\":1,\"media\":[{\"mediaKind\":\"novel\",\"shelfId\":2}]}",
                "Novel.shelf: the document says Shelf#1, but Novel.shelfId is 2.");
    }

    @ParameterizedTest
    @EnumSource
    void notIfTheyAgree(Json json) throws Exception {
        for (String document : List.of("{\"id\":5,\"author\":{\"id\":2,\"name\":\"Bob\"},\"authorId\":2}",
                "{\"id\":5,\"authorId\":2,\"author\":2}", "{\"id\":5,\"authorId\":\"2\",\"author\":{\"id\":2}}",
                "{\"id\":5,\"author\":{\"id\":2,\"books\":[{\"id\":5,\"authorId\":2}]}}")) {
            Book book = json.read(document, Book.class);
            assertThat(book.author().id()).isEqualTo(2);
            assertThat(book.authorId()).isEqualTo(2);
        }
        assertThat(json.read("{\"author\":null,\"authorId\":null}", Book.class).author()).isNull();
        Person one = json.read("{\"id\":1,\"mentor\":{\"id\":2,\"mentorId\":1,\"mentor\":1},\"mentorId\":2}",
                Person.class);
        assertThat(one.mentor().mentor()).isSameAs(one);
        // Each document speaks for itself.
        assertThat(json.readList("[{\"id\":5,\"author\":1},{\"id\":5,\"authorId\":2}]", Book.class))
                .extracting(Book::id).containsExactly(5L, 5L);
    }

    /** A new target has no key yet, so that null, or what is written of it, is no contradiction. */
    @ParameterizedTest
    @EnumSource
    void notOfANewTarget(Json json) throws Exception {
        Book book = json.read("{\"author\":{\"name\":\"new\"},\"authorId\":null}", Book.class);
        assertThat(book.author().name()).isEqualTo("new");
        Shop shop = new Shop();
        shop.database.transact(session -> {
            Author ann = Author_.create().name("Ann");
            session.add(ann);
            session.flush();
            ann.books().add(Book_.create().title("One").pages(1));
            try {
                String document = json.write(ann);
                assertThat(json.read(document, Author.class).books()).as(document).hasSize(1);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }
}
