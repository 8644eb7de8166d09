package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.schema.Schema;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first rows of mutants find values that pass a check, where there are any. */
class FirstRowsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "price >= 0 | true",
        "price > 999 AND stock BETWEEN 5 AND 6 | true",
        "name = 'it''s' OR name LIKE 'x%y' | true",
        "LENGTH(name) > 7 AND price <> 1 AND price < 2.5 | true",
        "is_new = FALSE AND note IS NULL | true",
        "price < 0 AND price > 0 | false"
    })
    void passChecks(String check, boolean isFilled) throws ReflectiveOperationException {
        MemoryFiles files = new MemoryFiles();
        assertThat(files.compile(Map.of("com/acme/Item.java", """
                package com.acme;
                import dev.dovetail.annotation.*;
                import java.math.BigDecimal;
                import java.time.LocalDate;
                import org.jspecify.annotations.Nullable;
                @Entity @Check("%s") public interface Item {
                    @Id @GeneratedValue Long id();
                    BigDecimal price();
                    Item price(BigDecimal price);
                    int stock();
                    Item stock(int stock);
                    String name();
                    Item name(String name);
                    @Nullable LocalDate note();
                    Item note(@Nullable LocalDate note);
                    @Column(name = "is_new") boolean fresh();
                    Item fresh(boolean fresh);
                }
                """.formatted(check)), List.of(new EntityProcessor(), new SchemaProcessor()), "-Adovetail.advice=off"))
                .noneMatch(each -> each.getKind() == Diagnostic.Kind.ERROR);
        Schema schema = (Schema) files.loader().loadClass("com.acme.AcmeSchema").getField("SCHEMA").get(null);
        FirstRows.Outcome outcome = FirstRows.of(schema, !isFilled);
        assertThat(outcome.failure()).isEmpty();
        assertThat(outcome.isFilled()).isEqualTo(isFilled);
    }
}
