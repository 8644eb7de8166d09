package dev.dovetail.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import dev.dovetail.jackson.shop.Author;
import dev.dovetail.jackson.shop.Book;
import dev.dovetail.jackson.shop.Film;
import dev.dovetail.jackson.shop.Medium;
import dev.dovetail.jackson.shop.Node;
import dev.dovetail.jackson.shop.Shelf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wrong documents: Jackson's exceptions, with the path. */
class BadInputTest {
    private static void refuses(Json json, Class<?> type, String document, String... parts) {
        Exception e = catchException(() -> json.read(document, type));
        assertThat(e).isInstanceOfAny(com.fasterxml.jackson.databind.JsonMappingException.class,
                tools.jackson.databind.DatabindException.class);
        assertThat(e).message().contains(parts);
    }

    @ParameterizedTest
    @EnumSource
    void namesThePath(Json json) {
        refuses(json, Author.class, "{\"id\":\"x\"}", "not a valid `java.lang.Long` value", "[\"id\"]");
        refuses(json, Author.class, "{\"name\":\"a\",\"id\":[]}", "[\"id\"]");
        refuses(json, Author.class, "{\"name\":{}}", "[\"name\"]");
        refuses(json, Author.class, "{\"books\":[{\"pages\":\"many\"}]}", "[\"books\"]", "[0]", "[\"pages\"]");
        refuses(json, Author.class, "{\"books\":{\"title\":\"x\"}}", "[\"books\"]");
        refuses(json, Book.class, "{\"author\":[]}", "[\"author\"]");
        refuses(json, Book.class, "{\"author\":true}", "[\"author\"]");
        refuses(json, Book.class, "{\"author\":\"\"}", "An empty value is no identifier of Author", "[\"author\"]");
        refuses(json, Book.class, "{\"author\":{\"id\":\"\"},\"title\":[1]}", "[\"title\"]");
        refuses(json, Book.class, "{\"blurbs\":[]}", "[\"blurbs\"]");
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsTooDeepForTheStack(Json json) throws InterruptedException {
        String document = "{\"id\":1,\"parent\":".repeat(450) + "null" + "}".repeat(450);
        Exception[] thrown = new Exception[1];
        Thread small = new Thread(null,
                () -> thrown[0] = catchException(() -> json.read(document, Node.class)), "small", 200_000);
        small.start();
        small.join();
        assertThat(thrown[0]).isInstanceOfAny(com.fasterxml.jackson.databind.JsonMappingException.class,
                tools.jackson.databind.DatabindException.class)
                .hasMessageContaining("The document nests objects in Node more deeply than the stack of the thread");
    }

    @ParameterizedTest
    @EnumSource
    void refusesNullCollections(Json json) {
        refuses(json, Author.class, "{\"books\":null}", "Author.books: null is no collection. To empty it, write []",
                "[\"books\"]");
        refuses(json, Author.class, "{\"books\":[null]}", "Author.books: null cannot be a member", "[\"books\"]");
        refuses(json, Book.class, "{\"blurbs\":null}", "Book.blurbs: null is no collection", "[\"blurbs\"]");
        refuses(json, Book.class, "{\"blurbs\":{\"en\":null}}", "Book.blurbs: null cannot be a member");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAMemberUnderAWrongKey(Json json) {
        refuses(json, Book.class, "{\"blurbs\":{\"en\":{\"language\":\"de\"}}}",
                "Book.blurbs: the member \"en\" has the language \"de\". Write the same value twice, or leave out "
                        + "language.", "[\"blurbs\"]");
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatARecordRefuses(Json json) {
        refuses(json, Author.class, "{\"home\":{\"city\":\" \"}}", "An address needs a city", "[\"home\"]");
    }

    @ParameterizedTest
    @EnumSource
    void refusesTypesThatAreNotOfTheHierarchy(Json json) {
        refuses(json, Shelf.class, "{\"media\":[{\"title\":\"x\"}]}", "missing type id property 'mediaKind'",
                "[\"media\"]");
        refuses(json, Shelf.class, "{\"media\":[{\"mediaKind\":\"disk\"}]}", "'disk'", "[\"media\"]");
        refuses(json, Shelf.class, "{\"media\":[3]}", "[\"media\"]");
        refuses(json, Film.class, "{\"mediaKind\":\"novel\",\"minutes\":3}", "'novel'");
        refuses(json, Medium.class, "{\"minutes\":3}", "missing type id property 'mediaKind'");
    }

    @ParameterizedTest
    @EnumSource
    void unknownPropertiesObeyTheMapper(Json json) throws Exception {
        String document = "{\"title\":\"x\",\"isbn\":\"y\"}";
        if (json == Json.JACKSON_2) {
            refuses(json, Book.class, document, "Unrecognized field \"isbn\"");
        }
        assertThat(json.readLeniently(document, Book.class).title()).isEqualTo("x");
    }

    @ParameterizedTest
    @EnumSource
    void nullForAPrimitiveObeysTheMapper(Json json) throws Exception {
        String document = "{\"pages\":null}";
        if (json == Json.JACKSON_3) {
            refuses(json, Book.class, document, "Cannot map `null` into type `int`", "[\"pages\"]");
        } else {
            assertThat(json.read(document, Book.class).pages()).isZero();
        }
    }
}
