package dev.dovetail.jackson;

import static dev.dovetail.jackson.shop.Author_.author;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.jackson.shop.Address;
import dev.dovetail.jackson.shop.Author;
import dev.dovetail.jackson.shop.Author_;
import dev.dovetail.jackson.shop.Book;
import dev.dovetail.jackson.shop.Book_;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** docs/json.md: its Java is in this test or in an entity, and its JSON is what is written. */
class JsonPageTest {
    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/json.md"))).results()
                .map((MatchResult block) -> block.group(1).replaceAll("\\s*//.*", "")).toList();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void eachExampleIsCompiled() throws IOException {
        Path tests = Path.of("src/test/java/dev/dovetail/jackson");
        String sources = flat(Files.readString(tests.resolve("JsonPageTest.java"))
                + Files.readString(tests.resolve("shop/Customer.java")));
        List<String> blocks = blocks("java");
        assertThat(blocks).hasSizeGreaterThan(3);
        for (String block : blocks) {
            for (String part : block.split("\n\n")) {
                assertThat(sources).contains(flat(part));
            }
        }
    }

    @Test
    void eachExampleDoesWhatThePageSays() throws IOException {
        JsonMapper mapper = JsonMapper.builder().addModule(new DovetailModule()).build();
        Shop shop = new Shop();
        shop.database.transact(session -> {
            Author first = Author_.create().name("Ann").home(new Address("Rome", null));
            first.books().add(Book_.create().title("One").pages(3));
            session.add(first);
        });
        String expected = flat(blocks("json").get(0));
        shop.database.transact(session -> {
            Author ann = session.select(author).with(selectIn(author.books())).first();
            String json = mapper.writeValueAsString(ann);
            assertThat(json).isEqualTo(expected);

            Author cid = mapper.readValue("{\"name\":\"Cid\",\"books\":[{\"title\":\"X\",\"pages\":1}]}", Author.class);
            session.add(cid);
            assertThat(cid.books()).extracting(Book::author).containsExactly(cid);

            Author merged = session.merge(mapper.readValue("{\"id\":1,\"version\":1,\"motto\":null}", Author.class));
            assertThat(merged).isSameAs(ann);
        });
    }
}
