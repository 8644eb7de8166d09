package dev.dovetail.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.dovetail.jackson.shop.Author;
import dev.dovetail.jackson.shop.Blurb;
import dev.dovetail.jackson.shop.Book;
import dev.dovetail.jackson.shop.Book_;
import dev.dovetail.jackson.shop.Tag;
import dev.dovetail.jackson.shop.Tag_;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code @JsonDeserialize} on getters of properties that have no setter: it names the deserializer. */
class GetterAnnotationsTest {
    private static long tenTimes(String text) {
        return 10 * Long.parseLong(text.replace("No. ", ""));
    }

    static final class TenTimes extends tools.jackson.databind.ValueDeserializer<Long> {
        @Override
        public Long deserialize(tools.jackson.core.JsonParser in, tools.jackson.databind.DeserializationContext all) {
            return tenTimes(in.getString());
        }
    }

    static final class TenTimes2 extends com.fasterxml.jackson.databind.JsonDeserializer<Long> {
        @Override
        public Long deserialize(com.fasterxml.jackson.core.JsonParser in,
                com.fasterxml.jackson.databind.DeserializationContext all) throws IOException {
            return tenTimes(in.getText());
        }
    }

    static final class Named extends tools.jackson.databind.ValueDeserializer<Tag> {
        @Override
        public Tag deserialize(tools.jackson.core.JsonParser in, tools.jackson.databind.DeserializationContext all) {
            return Tag_.create().name(in.getString()).weight(7);
        }
    }

    static final class Named2 extends com.fasterxml.jackson.databind.JsonDeserializer<Tag> {
        @Override
        public Tag deserialize(com.fasterxml.jackson.core.JsonParser in,
                com.fasterxml.jackson.databind.DeserializationContext all) throws IOException {
            return Tag_.create().name(in.getText()).weight(7);
        }
    }

    static final class Lower extends tools.jackson.databind.KeyDeserializer {
        @Override
        public Object deserializeKey(String key, tools.jackson.databind.DeserializationContext all) {
            return key.toLowerCase(Locale.ROOT);
        }
    }

    static final class Lower2 extends com.fasterxml.jackson.databind.KeyDeserializer {
        @Override
        public Object deserializeKey(String key, com.fasterxml.jackson.databind.DeserializationContext all) {
            return key.toLowerCase(Locale.ROOT);
        }
    }

    static final class Lines extends tools.jackson.databind.util.StdConverter<String, List<Book>> {
        @Override
        public List<Book> convert(String titles) {
            return titles.lines().map(title -> Book_.create().title(title)).toList();
        }
    }

    static final class Lines2 extends com.fasterxml.jackson.databind.util.StdConverter<String, List<Book>> {
        @Override
        public List<Book> convert(String titles) {
            return titles.lines().map(title -> Book_.create().title(title)).toList();
        }
    }

    private interface AuthorMixIn {
        @JsonDeserialize(using = TenTimes2.class)
        @tools.jackson.databind.annotation.JsonDeserialize(using = TenTimes.class)
        Long id();

        @JsonDeserialize(converter = Lines2.class)
        @tools.jackson.databind.annotation.JsonDeserialize(converter = Lines.class)
        List<Book> books();
    }

    private interface BookMixIn {
        @JsonDeserialize(using = TenTimes2.class)
        @tools.jackson.databind.annotation.JsonDeserialize(using = TenTimes.class)
        Long authorId();

        @JsonDeserialize(contentUsing = Named2.class)
        @tools.jackson.databind.annotation.JsonDeserialize(contentUsing = Named.class)
        Set<Tag> tags();

        @JsonDeserialize(keyUsing = Lower2.class)
        @tools.jackson.databind.annotation.JsonDeserialize(keyUsing = Lower.class)
        Map<String, Blurb> blurbs();
    }

    private static final List<MixedIn> MAPPERS = MixedIn.mappers(Map.of(Author.class, AuthorMixIn.class,
            Book.class, BookMixIn.class));

    @Test
    void readsAttributesByIt() throws Exception {
        for (MixedIn mapper : MAPPERS) {
            assertThat(mapper.read("{\"id\":\"No. 4\"}", Author.class).id()).isEqualTo(40);
            assertThat(mapper.read("{\"name\":\"Ann\",\"id\":\"No. 4\"}", Author.class).id()).isEqualTo(40);
            assertThat(mapper.read("{\"authorId\":\"5\"}", Book.class).authorId()).isEqualTo(50);
            assertThat(mapper.read("{\"author\":\"No. 6\"}", Book.class).author().id()).isEqualTo(60);
        }
    }

    @Test
    void readsMembersAndKeysByIt() throws Exception {
        for (MixedIn mapper : MAPPERS) {
            Book book = mapper.read("{\"tags\":[\"a\",\"b\"],\"blurbs\":{\"EN\":{\"text\":\"Hi\"}}}", Book.class);
            assertThat(book.tags()).extracting(Tag::weight).containsExactly(7, 7);
            assertThat(book.blurbs()).containsOnlyKeys("en");
            assertThat(book.blurbs().get("en").language()).isEqualTo("en");
        }
    }

    @Test
    void convertsByIt() throws Exception {
        for (MixedIn mapper : MAPPERS) {
            Author author = mapper.read("{\"books\":\"One\\nTwo\"}", Author.class);
            assertThat(author.books()).extracting(Book::title).containsExactly("One", "Two");
            assertThat(author.books()).extracting(Book::author).containsOnly(author);
        }
    }
}
