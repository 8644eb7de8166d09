package dev.dovetail.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.session.Database;
import dev.dovetail.validation.shop.Author_;
import dev.dovetail.validation.shop.ShopSchema;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** docs/validation.md: its Java is in this test or in an entity. */
class ValidationPageTest {
    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void eachExampleIsCompiled() throws IOException {
        Path tests = Path.of("src/test/java/dev/dovetail/validation");
        String sources = flat(Files.readString(tests.resolve("ValidationPageTest.java"))
                + Files.readString(tests.resolve("shop/Author.java")));
        List<String> blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/validation.md"))).results()
                .map(block -> block.group(1)).toList();
        assertThat(blocks).hasSize(2);
        for (String block : blocks) {
            for (String part : block.split("\n\n")) {
                assertThat(sources).contains(flat(part));
            }
        }
    }

    @Test
    void theExampleRefusesAnInvalidEntity() {
        DataSource source = source();
        Validator validator = DovetailValidation.configure(Validation.byProvider(HibernateValidator.class).configure())
                .buildValidatorFactory().getValidator();
        Database database = Database.of(source).beforeFlush(DovetailValidation.atFlush(validator));
        ShopSchema.SCHEMA.createIn(database);
        assertThatThrownBy(() -> database.transact(session -> session.add(Author_.create().name(""))))
                .isInstanceOf(InvalidEntityException.class).hasMessageStartingWith("Author (pending).name: ");
    }

    private static DataSource source() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:page;DB_CLOSE_DELAY=-1");
        return source;
    }
}
