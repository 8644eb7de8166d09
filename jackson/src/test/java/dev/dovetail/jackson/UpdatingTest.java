package dev.dovetail.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.StaleObjectException;
import dev.dovetail.jackson.shop.Author;
import dev.dovetail.jackson.shop.Author_;
import dev.dovetail.jackson.shop.Book;
import dev.dovetail.jackson.shop.Book_;
import dev.dovetail.jackson.shop.Purchase;
import dev.dovetail.jackson.shop.PurchaseKey;
import dev.dovetail.jackson.shop.Purchase_;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document that is read into an entity. */
class UpdatingTest {
    @ParameterizedTest
    @EnumSource
    void keepsTheIdentifier(Json json) throws Exception {
        Author ann = json.read("{\"id\":1,\"name\":\"Ann\"}", Author.class);
        for (String document : List.of("{\"id\":2,\"name\":\"Bob\"}", "{\"name\":\"Bob\",\"id\":2}")) {
            assertThatThrownBy(() -> json.update(document, ann)).hasMessageContaining("Author.id: the document has 2,"
                    + " but it is read into Author#1. Write the same identifier, or leave it out.")
                    .hasMessageContaining("[\"id\"]");
        }
        json.update("{\"id\":1,\"name\":\"Anna\"}", ann);
        assertThat(ann.id()).isEqualTo(1);
        assertThat(ann.name()).isEqualTo("Anna");
        Author added = Author_.create();
        json.update("{\"id\":3}", added);
        assertThat(added.id()).isEqualTo(3);
        Purchase purchase = Purchase_.create();
        purchase.setKey(new PurchaseKey(1, 2));
        json.update("{\"key\":{\"customerId\":1,\"number\":2},\"remark\":\"r\"}", purchase);
        assertThatThrownBy(() -> json.update("{\"key\":{\"customerId\":1,\"number\":3}}", purchase))
                .hasMessageContaining("Purchase.key: the document has PurchaseKey[customerId=1, number=3], but it is"
                        + " read into Purchase#1,2.");
    }

    /** As a document that names its identifier twice. */
    @ParameterizedTest
    @EnumSource
    void namesOneIdentifier(Json json) {
        assertThatThrownBy(() -> json.read("{\"id\":1,\"name\":\"Ann\",\"id\":2}", Author.class))
                .hasMessageContaining("Author.id: the document has 2, but it is read into Author#1.");
    }

    @ParameterizedTest
    @EnumSource
    void refersToRowsAndToItself(Json json) throws Exception {
        Book book = json.read("{\"id\":5}", Book.class);
        json.update("{\"author\":{\"id\":2},\"blurbs\":{\"en\":{\"text\":\"Hi\"}}}", book);
        assertThat(Session.stateOf(book.author())).isEqualTo(EntityState.DETACHED);
        json.update("{\"tags\":[{\"name\":\"t\",\"weight\":1,\"books\":[5]}]}", book);
        assertThat(book.tags()).singleElement().satisfies(tag -> assertThat(tag.books()).containsExactly(book));
        assertThatThrownBy(() -> json.update("{\"author\":null,\"authorId\":2}", book))
                .hasMessageContaining("Book.author: the document says null, but Book.authorId is 2.");
    }

    @ParameterizedTest
    @EnumSource
    void comparesTheVersion(Json json) {
        Shop shop = new Shop();
        shop.database.transact(session -> session.add(Author_.create().name("Ann")));
        shop.database.transact(session -> session.get(Author_.author, 1L).motto("Hm"));
        shop.database.transact(session -> {
            Author ann = session.get(Author_.author, 1L);
            assertThatThrownBy(() -> json.update("{\"version\":0,\"name\":\"Anna\"}", ann)).hasMessageContaining(
                    "Author.version: the document has 0, but it is read into Author#1. Its version is 2: it was changed"
                            + " after it was written.");
            update(json, "{\"version\":2,\"name\":\"Anna\"}", ann);
        });
        assertThat(shop.database.select(Author_.author).single().version()).isEqualTo(3);
        Author detached = shop.database.select(Author_.author).single();
        assertThatThrownBy(() -> json.update("{\"version\":2}", detached)).hasMessageContaining("Its version is 3:");
        // A merge compares the version of what is not yet an entity of a row.
        Author read = Author_.create();
        update(json, "{\"id\":1,\"version\":2,\"name\":\"Anne\"}", read);
        assertThatThrownBy(() -> shop.database.transact(session -> session.merge(read)))
                .isInstanceOf(StaleObjectException.class);
        assertThat(shop.database.select(Author_.author).single().name()).isEqualTo("Anna");
    }

    private static void update(Json json, String document, Object entity) {
        try {
            json.update(document, entity);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
