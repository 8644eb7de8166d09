package dev.dovetail.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.Dovetail;
import dev.dovetail.jackson.shop.Address;
import dev.dovetail.jackson.shop.Author;
import dev.dovetail.jackson.shop.Author_;
import dev.dovetail.jackson.shop.Book;
import dev.dovetail.jackson.shop.Book_;
import dev.dovetail.jackson.shop.Customer;
import dev.dovetail.jackson.shop.Film;
import dev.dovetail.jackson.shop.Node;
import dev.dovetail.jackson.shop.Novel;
import dev.dovetail.jackson.shop.Person;
import dev.dovetail.jackson.shop.Purchase;
import dev.dovetail.jackson.shop.PurchaseKey;
import dev.dovetail.jackson.shop.Rate;
import dev.dovetail.jackson.shop.Shelf;
import dev.dovetail.jackson.shop.Tag;
import dev.dovetail.jackson.shop.Tag_;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingTest {
    @ParameterizedTest
    @EnumSource
    void readsBothSidesOfRelationships(Json json) throws Exception {
        Author author = json.read("""
                {"name": "Ann", "home": {"city": "Rome"}, "books": [
                  {"title": "One", "price": 9.5, "tags": [{"name": "java", "weight": 3}, "sql"],
                   "blurbs": {"en": {"text": "Hi"}, "de": {"text": "Hallo", "language": "de"}}},
                  {"id": 5}, 6]}
                """, Author.class);
        assertThat(author.home()).isEqualTo(new Address("Rome", null));
        assertThat(author.books()).extracting(Book::id).containsExactly(null, 5L, 6L);
        assertThat(author.books()).extracting(Book::author).containsOnly(author);
        Book one = author.books().get(0);
        assertThat(one.price()).isEqualTo(new BigDecimal("9.5"));
        assertThat(one.tags()).extracting(Tag::name).containsExactlyInAnyOrder("java", "sql");
        assertThat(one.tags()).filteredOn(tag -> tag.name().equals("java"))
                .allSatisfy(tag -> assertThat(tag.books()).containsExactly(one)).hasSize(1);
        // Of what is given by its identifier alone, nothing else is known.
        assertThat(one.tags()).filteredOn(tag -> tag.name().equals("sql"))
                .allSatisfy(tag -> assertThat(Dovetail.isLoaded(tag, Tag_.tag.books())).isFalse()).hasSize(1);
        assertThat(one.blurbs()).containsOnlyKeys("en", "de");
        assertThat(one.blurbs().get("en").book()).isSameAs(one);
    }

    @ParameterizedTest
    @EnumSource
    void setsOnlyWhatTheDocumentHas(Json json) throws Exception {
        assertThat(json.write(json.read("{\"id\":1,\"motto\":null}", Author.class))).isEqualTo("""
                {"id":1,"motto":null}""");
        assertThat(json.write(json.read("{\"id\":1,\"author\":null,\"price\":null,\"tags\":[]}", Book.class)))
                .isEqualTo("""
                {"id":1,"price":null,"author":null,"tags":[]}""");
        assertThat(json.write(json.read("{}", Book.class))).isEqualTo("{}");
        assertThat(json.write(json.read("{\"id\":null,\"version\":null}", Author.class))).isEqualTo("{}");
    }

    @ParameterizedTest
    @EnumSource
    void readsReferencesAsObjectsOrAsIdentifiers(Json json) throws Exception {
        assertThat(json.read("{\"author\":7}", Book.class).author().id()).isEqualTo(7);
        assertThat(json.read("{\"author\":\"7\"}", Book.class).author().id()).isEqualTo(7);
        assertThat(json.read("{\"author\":{\"id\":7,\"name\":\"Ann\"}}", Book.class).author().name()).isEqualTo("Ann");
        assertThat(json.read("{\"authorId\":7}", Book.class).authorId()).isEqualTo(7);
        Purchase purchase = json.read("{\"key\":{\"customerId\":3,\"number\":1},\"customer\":{\"id\":3}}",
                Purchase.class);
        assertThat(purchase.getKey()).isEqualTo(new PurchaseKey(3, 1));
        assertThat(purchase.getCustomer().getId()).isEqualTo(3);
    }

    /** The order of the properties in a document does not matter. */
    @ParameterizedTest
    @EnumSource
    void readsOneEntityForEachIdentifier(Json json) throws Exception {
        for (String document : List.of(
                "{\"id\":1,\"mentor\":{\"id\":2,\"mentor\":1,\"knows\":[1,{\"id\":3},3]}}",
                "{\"mentor\":{\"knows\":[1,3,{\"id\":3}],\"mentor\":{\"id\":1},\"id\":2},\"id\":1}")) {
            Person one = json.read(document, Person.class);
            Person two = one.mentor();
            assertThat(two.mentor()).isSameAs(one);
            assertThat(two.knows()).hasSize(2).contains(one);
            assertThat(one.knownBy()).containsExactly(two);
        }
        // The entities of a list are documents of their own.
        List<Person> people = json.readList("[{\"id\":1,\"mentor\":{\"id\":2}},{\"id\":2}]", Person.class);
        assertThat(people.get(1)).isNotSameAs(people.get(0).mentor());
    }

    @ParameterizedTest
    @EnumSource
    void readsHierarchiesByTheirDiscriminator(Json json) throws Exception {
        Shelf shelf = json.read("""
                {"media": [{"title": "N", "mediaKind": "novel", "chapters": 3},
                  {"mediaKind": "movie", "minutes": 90, "source": {"mediaKind": "novel", "id": 4}}]}
                """, Shelf.class);
        assertThat(shelf.media().get(0)).isInstanceOfSatisfying(Novel.class,
                novel -> assertThat(novel.chapters()).isEqualTo(3));
        assertThat(shelf.media().get(1)).isInstanceOfSatisfying(Film.class,
                film -> assertThat(film.source()).isInstanceOf(Novel.class));
        assertThat(shelf.media()).allSatisfy(medium -> assertThat(medium.shelf()).isSameAs(shelf));
        // A leaf is known without it.
        assertThat(json.read("{\"minutes\":90}", Film.class).minutes()).isEqualTo(90);
        assertThat(json.read("{\"minutes\":90,\"mediaKind\":\"movie\"}", Film.class).minutes()).isEqualTo(90);
        assertThat(json.read("8", Film.class).id()).isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource
    void readsTrees(Json json) throws Exception {
        Node root = json.read("""
                {"name": "a", "children": [{"name": "b", "children": [{"name": "c"}]}, {"name": "d"}]}
                """, Node.class);
        assertThat(root.children().get(0).children().get(0).parent().parent()).isSameAs(root);
    }

    @ParameterizedTest
    @EnumSource
    void followsTheAnnotationsOfJackson(Json json) throws Exception {
        Customer customer = json.read("""
                {"id": 4, "fullName": "Bob", "active": true, "password": "secret", "born": "2000-02-29",
                 "home_city": "Rome", "home_street": "Via", "purchases": [{"key": {"customerId": 4, "number": 1}}]}
                """, Customer.class);
        assertThat(customer.getId()).isEqualTo(4);
        assertThat(customer.isActive()).isTrue();
        assertThat(customer.getPassword()).isNull();
        assertThat(customer.getBirthday()).hasYear(2000);
        assertThat(customer.getHome()).isEqualTo(new Address("Rome", "Via"));
        assertThat(customer.getPurchases().get(0).getCustomer()).isSameAs(customer);
    }

    @ParameterizedTest
    @EnumSource
    void ignoresWhatTheApplicationCannotSetEither(Json json) throws Exception {
        assertThat(json.write(json.read("{\"id\":2,\"bookId\":3,\"text\":\"Hi\"}",
                dev.dovetail.jackson.shop.Blurb.class))).isEqualTo("{\"id\":2,\"text\":\"Hi\"}");
    }

    @ParameterizedTest
    @EnumSource
    void readsCompositeIdentifiers(Json json) throws Exception {
        String document = "{\"fromCurrency\":\"EUR\",\"toCurrency\":\"USD\",\"factor\":1.5}";
        assertThat(json.write(json.read(document, Rate.class))).isEqualTo(document);
    }

    @ParameterizedTest
    @EnumSource
    void updatesAnEntity(Json json) throws Exception {
        Author author = json.read("{\"id\":1,\"name\":\"Ann\",\"motto\":\"Hm\"}", Author.class);
        json.update("{\"motto\":null,\"books\":[{\"title\":\"One\"}]}", author);
        assertThat(json.write(author)).isEqualTo("""
                {"id":1,"name":"Ann","motto":null,"books":[{"title":"One"}]}""");
    }

    @Test
    void tellsWhatWasSetOnThisSide() {
        Author ann = Author_.create();
        Book one = Book_.create().author(ann);
        assertThat(ann.books()).containsExactly(one);
        assertThat(Dovetail.isSet(ann, Author_.TYPE.relationship("books"))).isFalse();
        assertThat(Dovetail.isSet(one, Book_.TYPE.relationship("author"))).isTrue();
        assertThat(Dovetail.isSet(one, Book_.TYPE.relationship("tags"))).isFalse();
        ann.books().remove(one);
        assertThat(Dovetail.isSet(ann, Author_.TYPE.relationship("books"))).isTrue();
    }
}
