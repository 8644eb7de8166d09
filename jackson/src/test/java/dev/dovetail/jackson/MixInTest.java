package dev.dovetail.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonBackReference;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonManagedReference;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.databind.MapperFeature;
import dev.dovetail.jackson.shop.Author;
import dev.dovetail.jackson.shop.Author_;
import dev.dovetail.jackson.shop.Book;
import dev.dovetail.jackson.shop.Book_;
import dev.dovetail.jackson.shop.Film;
import dev.dovetail.jackson.shop.Medium;
import dev.dovetail.jackson.shop.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Annotations of Jackson about relationships, as mix-ins. */
class MixInTest {
    private interface Managed {
        @JsonManagedReference
        List<Book> books();
    }

    private interface Back {
        @JsonBackReference
        Author author();

        @JsonBackReference
        Book author(Author author);
    }

    @Test
    void managedAndBackReferences() throws Exception {
        for (MixedIn mapper : MixedIn.mappers(Map.of(Author.class, Managed.class, Book.class, Back.class))) {
            Author ann = Author_.create().name("Ann");
            ann.books().add(Book_.create().title("One"));
            assertThat(mapper.write(ann)).contains("\"name\":\"Ann\"", "\"books\":[{\"title\":\"One\"}]");
            assertThat(mapper.write(ann.books().get(0))).isEqualTo("{\"title\":\"One\"}");
            Author read = mapper.read("{\"books\":[{\"title\":\"One\"}]}", Author.class);
            assertThat(read.books()).singleElement().extracting(Book::author).isSameAs(read);
        }
    }

    @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "id")
    private interface Identified {}

    @Test
    void identityInfo() throws Exception {
        for (MixedIn mapper : MixedIn.mappers(Map.of(Person.class, Identified.class))) {
            Person one = mapper.read("{\"id\":1,\"mentor\":{\"id\":2,\"mentor\":1}}", Person.class);
            assertThat(one.mentor().mentor()).isSameAs(one);
            assertThat(mapper.write(one)).isEqualTo("{\"id\":1,\"mentor\":{\"id\":2,\"mentor\":1}}");
        }
    }

    private interface Ignoring {
        @JsonIgnoreProperties({"pages", "price"})
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Book> books();
    }

    @JsonPropertyOrder({"title", "pages"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private interface Ordered {}

    @Test
    void ignoredPropertiesInclusionAndOrder() throws Exception {
        for (MixedIn mapper : MixedIn.mappers(Map.of(Author.class, Ignoring.class, Book.class, Ordered.class))) {
            Author ann = Author_.create();
            ann.books().clear();
            assertThat(mapper.write(ann)).isEqualTo("{}");
            ann.books().add(mapper.read("{\"id\":1,\"price\":null,\"pages\":3,\"title\":\"One\"}", Book.class));
            assertThat(mapper.write(ann)).isEqualTo("{\"books\":[{\"title\":\"One\",\"id\":1}]}");
            assertThat(mapper.write(ann.books().get(0))).startsWith("{\"title\":\"One\",\"pages\":3,");
            Author read = mapper.read("{\"books\":[{\"title\":\"One\",\"pages\":3}]}", Author.class);
            assertThat(read.books().get(0).pages()).isZero();
        }
    }

    private interface Aliased {
        @JsonAlias({"key", "no"})
        @JsonProperty("number")
        Long id();
    }

    @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
    private interface AnyCase {}

    /** The identifier is found before the rest is read, by each name that it may have. */
    @Test
    void namesOfTheIdentifier() throws Exception {
        for (MixedIn mapper : MixedIn.mappers(Map.of(Author.class, Aliased.class))) {
            for (String name : List.of("number", "key", "no")) {
                readsTheAuthorItself(mapper, name);
            }
        }
        for (MixedIn mapper : MixedIn.mappers(Map.of(Author.class, AnyCase.class))) {
            readsTheAuthorItself(mapper, "ID");
        }
        for (MixedIn mapper : MixedIn.mappers(
                three -> three.enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES),
                two -> two.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES))) {
            readsTheAuthorItself(mapper, "Id");
            assertThat(mapper.read("{\"MINUTES\":9,\"MediaKind\":\"movie\"}", Medium.class)).isInstanceOf(Film.class);
            assertThat(mapper.read("{\"MINUTES\":9,\"MediaKind\":\"movie\"}", Film.class).minutes()).isEqualTo(9);
        }
    }

    private static void readsTheAuthorItself(MixedIn mapper, String id) throws Exception {
        Author author = mapper.read("{\"books\":[{\"author\":{\"%s\":3}}],\"%s\":3}".formatted(id, id), Author.class);
        assertThat(author.id()).isEqualTo(3);
        assertThat(author.books()).singleElement().extracting(Book::author).isSameAs(author);
    }
}
