package dev.dovetail.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import dev.dovetail.jackson.shop.Author;
import dev.dovetail.jackson.shop.Book;
import dev.dovetail.jackson.shop.Film;
import dev.dovetail.jackson.shop.Medium;
import dev.dovetail.jackson.shop.Novel;
import dev.dovetail.jackson.shop.Person;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;

/** Settings and annotations that change the form of references and of objects. */
class SettingsTest {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    private interface Wrapped {}

    /** An object that names the type of the object inside it, also if the declared type is a leaf. */
    @Test
    void wrapsObjectsOfAHierarchy() throws Exception {
        for (MixedIn mapper : MixedIn.mappers(Map.of(Medium.class, Wrapped.class))) {
            String document = "{\"movie\":{\"title\":\"F\",\"minutes\":9,\"source\":{\"novel\":{\"title\":\"N\"}}}}";
            for (Class<? extends Medium> type : List.of(Medium.class, Film.class)) {
                Film film = (Film) mapper.read(document, type);
                assertThat(film.title()).isEqualTo("F");
                assertThat(film.source()).isInstanceOf(Novel.class);
                assertThat(film.source().title()).isEqualTo("N");
            }
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    private interface Deduced {}

    @Test
    void deducesTypes() throws Exception {
        for (MixedIn mapper : MixedIn.mappers(
                three -> three.addMixIn(Medium.class, Deduced.class)
                        .disable(DeserializationFeature.IGNORE_ABSTRACT_TYPES_FOR_DEDUCTION),
                two -> two.addMixIn(Medium.class, Deduced.class))) {
            Film film = (Film) mapper.read("{\"title\":\"F\",\"minutes\":9,\"source\":{\"chapters\":4}}", Medium.class);
            assertThat(film.source()).isInstanceOf(Novel.class);
            assertThat(mapper.read("{\"title\":\"F\"}", Film.class).title()).isEqualTo("F");
        }
    }

    @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "id")
    private interface Identified {}

    /** The identifier of an author is generated: it has no setter. */
    @Test
    void identifiesByAnIdentifierWithoutSetter() throws Exception {
        for (MixedIn mapper : MixedIn.mappers(Map.of(Author.class, Identified.class))) {
            Book[] read = mapper.read("[{\"id\":1,\"author\":{\"id\":3,\"name\":\"Ann\"}},{\"id\":2,\"author\":3}]",
                    Book[].class);
            assertThat(read[1].author()).isSameAs(read[0].author());
            assertThat(mapper.write(read[0].author())).contains("\"id\":3", "\"name\":\"Ann\"");
        }
    }

    @Test
    void readsSingleValuesOfArrays() throws Exception {
        for (MixedIn mapper : MixedIn.mappers(
                three -> three.enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS),
                two -> two.enable(com.fasterxml.jackson.databind.DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS))) {
            for (String author : List.of("[3]", "[{\"id\":3}]")) {
                Book book = mapper.read("[{\"author\":" + author + ",\"id\":1}]", Book.class);
                assertThat(Session.stateOf(book)).isEqualTo(EntityState.TRANSIENT);
                assertThat(book.author().id()).isEqualTo(3);
                assertThat(Session.stateOf(book.author())).isEqualTo(EntityState.DETACHED);
            }
            assertThatThrownBy(() -> mapper.read("{\"author\":[3,4]}", Book.class)).hasMessageContaining("author");
        }
        for (MixedIn mapper : MixedIn.mappers(Map.of())) {
            assertThatThrownBy(() -> mapper.read("{\"author\":[3]}", Book.class)).hasMessageContaining("author");
        }
    }

    @Test
    void readsEmptyTextAsNull() throws Exception {
        for (MixedIn mapper : MixedIn.mappers(
                three -> three.enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT),
                two -> two.enable(
                        com.fasterxml.jackson.databind.DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT))) {
            assertThat(mapper.read("{\"author\":\"\"}", Book.class).author()).isNull();
        }
        for (MixedIn mapper : MixedIn.mappers(Map.of())) {
            assertThatThrownBy(() -> mapper.read("{\"author\":\"\"}", Book.class))
                    .hasMessageContaining("An empty value is no identifier of Author.");
            // Not the person 0, although Jackson reads an empty text as the number 0.
            assertThatThrownBy(() -> mapper.read("{\"id\":1,\"mentor\":\"\"}", Person.class))
                    .hasMessageContaining("An empty value is no identifier of Person.");
        }
    }
}
