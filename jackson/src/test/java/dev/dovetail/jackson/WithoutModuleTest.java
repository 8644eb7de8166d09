package dev.dovetail.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.dovetail.jackson.shop.Book;
import dev.dovetail.jackson.shop.Book_;
import dev.dovetail.jackson.shop.Purchase;
import dev.dovetail.jackson.shop.Purchase_;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A mapper that has no module for entities. */
class WithoutModuleTest {
    private static final String SENTENCE = "Book has fluent accessors and no getters, so that it would be written as"
            + " {}. Add dev.dovetail:dovetail-jackson, and its DovetailModule to the mapper.";

    private final Book book = Book_.create().title("One");

    @Test
    void jackson3DoesNotWriteAnEmptyObject() {
        JsonMapper mapper = new JsonMapper();
        for (Object value : List.of(book, List.of(book), Map.of("book", book))) {
            assertThatThrownBy(() -> mapper.writeValueAsString(value))
                    .isInstanceOf(tools.jackson.databind.DatabindException.class).hasMessageContaining(SENTENCE);
        }
    }

    /** Nor if it writes beans without properties, as Jackson 3 does by default. */
    @Test
    void jackson2DoesNotWriteAnEmptyObject() {
        for (ObjectMapper mapper : List.of(new ObjectMapper(),
                new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS))) {
            assertThatThrownBy(() -> mapper.writeValueAsString(book))
                    .isInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class)
                    .hasMessageContaining(SENTENCE);
        }
    }

    @Test
    void readingNamesTheType() {
        assertThatThrownBy(() -> new JsonMapper().readValue("{}", Book.class))
                .hasMessageContaining("dev.dovetail.jackson.shop.Book").hasMessageContaining("abstract");
    }

    /** Entities in the style of JavaBeans are beans to any library. */
    @Test
    void beansAreWrittenAsBeans() throws Exception {
        Purchase purchase = Purchase_.create();
        purchase.setRemark("x");
        assertThat(new ObjectMapper().writeValueAsString(purchase)).contains("\"remark\":\"x\"")
                .doesNotContain("json$");
    }

    @Test
    void modulesAreFound() {
        assertThat(JsonMapper.builder().findAndAddModules().build().writeValueAsString(book))
                .isEqualTo("{\"title\":\"One\"}");
        assertThat(new ObjectMapper().findAndRegisterModules().valueToTree(book).get("title").asText())
                .isEqualTo("One");
    }
}
