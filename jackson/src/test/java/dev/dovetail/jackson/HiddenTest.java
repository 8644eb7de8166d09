package dev.dovetail.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import dev.dovetail.jackson.shop.Author;
import dev.dovetail.jackson.shop.Book;
import dev.dovetail.jackson.shop.Person;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What annotations and settings hide is not read by another way. */
class HiddenTest {
    private static final String REFUSED = "Author.id is not read here, since the active view or an annotation hides it."
            + " So this cannot refer to a Author. Leave out id to describe a new one.";

    private interface ReadOnlyId {
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        Long id();
    }

    @Test
    void referencesByAnIdentifierThatIsReadOnly() throws Exception {
        for (MixedIn mapper : MixedIn.mappers(Map.of(Author.class, ReadOnlyId.class))) {
            for (String author : List.of("2", "{\"id\":2}", "{\"name\":\"x\",\"id\":2}")) {
                assertThatThrownBy(() -> mapper.read("{\"author\":" + author + "}", Book.class)).as(author)
                        .hasMessageContaining(REFUSED).hasMessageContaining("[\"author\"]");
            }
            assertThat(mapper.read("{\"author\":{\"id\":null,\"name\":\"x\"}}", Book.class).author().name())
                    .isEqualTo("x");
            // As of any class with such a property.
            assertThat(mapper.read("{\"id\":2,\"name\":\"x\"}", Author.class).id()).isNull();
        }
    }

    private interface ForeignKey {
        @JsonProperty
        Integer mentorId();

        @JsonProperty
        int id();

        @JsonIgnore
        Person id(int id);
    }

    private interface Reference {
        @JsonProperty
        Person mentor();

        @JsonIgnore
        Person mentor(Person mentor);
    }

    @Test
    void settersThatAreIgnored() throws Exception {
        for (MixedIn mapper : MixedIn.mappers(Map.of(Person.class, ForeignKey.class))) {
            Person read = mapper.read("{\"id\":3,\"mentorId\":4}", Person.class);
            assertThat(mapper.write(read)).isEqualTo("{\"mentorId\":4}");
        }
        for (MixedIn mapper : MixedIn.mappers(Map.of(Person.class, Reference.class))) {
            Person read = mapper.read("{\"id\":3,\"mentorId\":4,\"mentor\":5}", Person.class);
            assertThat(mapper.write(read)).isEqualTo("{\"id\":3}");
        }
    }

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface Flat {}

    /** An array has null for what is not loaded, which a merge would write. */
    @Test
    void arraysOfProperties() throws Exception {
        for (MixedIn mapper : MixedIn.mappers(Map.of(Author.class, Flat.class))) {
            String written = mapper.write(mapper.read("{\"author\":2}", Book.class).author());
            assertThat(written).startsWith("[2,null,");
            assertThatThrownBy(() -> mapper.read(written, Author.class)).hasMessageContaining(
                    "Author is read from objects only: an array has null for what is absent.");
        }
    }

    /** As of any property of the type long. */
    @Test
    void identifiersWithAFraction() throws Exception {
        List<MixedIn> exact = MixedIn.mappers(
                three -> three.disable(tools.jackson.databind.DeserializationFeature.ACCEPT_FLOAT_AS_INT),
                two -> two.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT));
        for (String document : List.of("{\"author\":2.9}", "{\"author\":{\"id\":2.9}}", "{\"authorId\":2.9}")) {
            for (MixedIn mapper : exact) {
                assertThatThrownBy(() -> mapper.read(document, Book.class)).hasMessageContaining("2.9");
            }
        }
        for (MixedIn mapper : MixedIn.mappers(Map.of())) {
            assertThat(mapper.read("{\"author\":2.9}", Book.class).author().id()).isEqualTo(2);
        }
    }

    @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "id")
    private interface Identified {}

    /** An object identity that is the identifier is a reference to a row, also to one that no document describes. */
    @Test
    void identitiesThatAreIdentifiers() throws Exception {
        for (MixedIn mapper : MixedIn.mappers(Map.of(Person.class, Identified.class))) {
            Person[] people = mapper.read("[{\"mentor\":2,\"id\":1},{\"mentor\":{\"id\":1},\"id\":2,\"knows\":[7]},2]",
                    Person[].class);
            assertThat(people[0].mentor()).isSameAs(people[1]).isSameAs(people[2]);
            assertThat(people[1].mentor()).isSameAs(people[0]);
            assertThat(people[1].knows()).singleElement().extracting(Session::stateOf)
                    .isEqualTo(EntityState.DETACHED);
            assertThat(Session.stateOf(people[1])).isEqualTo(EntityState.TRANSIENT);
            assertThatThrownBy(() -> mapper.read("{\"mentor\":2,\"mentorId\":3}", Person.class))
                    .hasMessageContaining("Person.mentor: the document says Person#2, but Person.mentorId is 3.");
        }
    }

    interface Public {}

    interface HiddenId {
        @JsonView(Author.class)
        Long id();
    }

    @Test
    void referencesByAnIdentifierOutsideTheView() {
        for (String author : List.of("2", "{\"id\":2}")) {
            assertThatThrownBy(() -> com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addMixIn(Author.class, HiddenId.class).enable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                    .addModule(new dev.dovetail.jackson2.DovetailModule()).build()
                    .readerWithView(Public.class).forType(Book.class).readValue("{\"author\":" + author + "}"))
                    .hasMessageContaining(REFUSED);
            assertThatThrownBy(() -> tools.jackson.databind.json.JsonMapper.builder()
                    .addMixIn(Author.class, HiddenId.class)
                    .enable(tools.jackson.databind.MapperFeature.DEFAULT_VIEW_INCLUSION)
                    .addModule(new DovetailModule()).build()
                    .readerWithView(Public.class).forType(Book.class).readValue("{\"author\":" + author + "}"))
                    .hasMessageContaining(REFUSED);
        }
    }

    @Test
    void namesOfGeneratedClasses() throws Exception {
        for (MixedIn mapper : MixedIn.mappers(
                three -> three.enable(tools.jackson.databind.SerializationFeature.WRAP_ROOT_VALUE)
                        .enable(tools.jackson.databind.DeserializationFeature.UNWRAP_ROOT_VALUE),
                two -> two.enable(com.fasterxml.jackson.databind.SerializationFeature.WRAP_ROOT_VALUE)
                        .enable(DeserializationFeature.UNWRAP_ROOT_VALUE))) {
            String document = "{\"Author\":{\"id\":1,\"name\":\"Ann\"}}";
            assertThat(mapper.write(mapper.read(document, Author.class))).isEqualTo(document);
        }
    }
}
