package dev.dovetail.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.dovetail.jackson.shop.Author;
import dev.dovetail.jackson.shop.Book;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** An active view protects identifiers too: a document cannot choose the row that it changes. */
class ViewTest {
    interface Public {}

    interface Internal {}

    interface HiddenId {
        @JsonView(Internal.class)
        Long id();

        @JsonView(Public.class)
        String name();
    }

    private final ObjectMapper jackson2 = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Author.class, HiddenId.class).registerModule(new dev.dovetail.jackson2.DovetailModule());

    private final JsonMapper jackson3 = JsonMapper.builder().addMixIn(Author.class, HiddenId.class)
            .addModule(new DovetailModule()).build();

    @Test
    void anIdentifierOutsideTheViewIsNotRead() throws Exception {
        for (String document : new String[] {"{\"id\":2,\"name\":\"new\"}", "{\"name\":\"new\",\"id\":2}"}) {
            Author by2 = jackson2.readerWithView(Public.class).forType(Author.class).readValue(document);
            assertThat(by2.id()).isNull();
            assertThat(by2.name()).isEqualTo("new");
            Author by3 = jackson3.readerWithView(Public.class).forType(Author.class).readValue(document);
            assertThat(by3.id()).isNull();
            assertThat(by3.name()).isEqualTo("new");
            assertThat(jackson3.readerWithView(Internal.class).forType(Author.class).<Author>readValue(document).id())
                    .isEqualTo(2L);
        }
    }

    @Test
    void neitherIsAReferenceByIdentifier() {
        ObjectReader reader = jackson2.readerWithView(Public.class).forType(Book.class);
        assertThatThrownBy(() -> reader.readValue("{\"title\":\"t\",\"author\":2}"))
                .isInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class);
    }
}
