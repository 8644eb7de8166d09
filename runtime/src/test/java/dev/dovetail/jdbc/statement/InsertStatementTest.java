package dev.dovetail.jdbc.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.dialect.Dialects;
import org.junit.jupiter.api.Test;

class InsertStatementTest {
    private static final String ONE = "INSERT INTO tags (name) VALUES (?)";

    private final InsertStatement statement = new InsertStatement(Dialects.postgresql(), ONE, "id");

    @Test
    void aTextIsWrittenOnceForEachNumberOfRows() {
        String two = statement.text(2);
        assertThat(two).isEqualTo(ONE + ", (?) RETURNING id");
        assertThat(statement.text(3)).isEqualTo(ONE + ", (?), (?) RETURNING id");
        assertThat(statement.text(2)).isSameAs(two);
        assertThat(new InsertStatement(Dialects.h2(), ONE, "id").text(2)).isEqualTo(ONE + ", (?)");
    }

    @Test
    void aTextWithArraysServesAnyNumberOfRows() {
        String sql = "INSERT INTO tags (name, rank) VALUES (?, ?)";
        assertThat(new InsertStatement(Dialects.postgresql(), sql, "id", "order").unnesting(new String[] {"varchar", "int4"}))
                .isEqualTo("INSERT INTO tags (name, rank) SELECT * FROM unnest(CAST(? AS varchar[]), CAST(? AS int4[])) RETURNING id, \"order\"");
        InsertStatement unkeyed = new InsertStatement(Dialects.postgresql(), ONE);
        assertThat(unkeyed.unnesting(new String[] {"varchar"})).isEqualTo("INSERT INTO tags (name) SELECT * FROM unnest(CAST(? AS varchar[]))")
                .isSameAs(unkeyed.unnesting(new String[] {"varchar"}));
    }

    @Test
    void keysAreAskedForAsTheDatabaseNamesThem() {
        assertThat(new InsertStatement(Dialects.h2(), ONE, "id", "Mixed").keyColumns()).containsExactly("ID", "Mixed");
    }

    @Test
    void aStatementWithoutValuesInsertsOneRow() {
        assertThat(new InsertStatement(Dialects.h2(), "INSERT INTO tags DEFAULT VALUES", "id").takesManyRows()).isFalse();
        assertThat(statement.takesManyRows()).isTrue();
    }

    @Test
    void numbersWithoutEndDoNotFillTheMemory() {
        String two = statement.text(2);
        for (int rows = 3; rows < 2 + InsertStatement.MOST; rows++) {
            statement.text(rows);
        }
        assertThat(statement.text(2)).isSameAs(two);
        statement.text(2 + InsertStatement.MOST);
        assertThat(statement.text(2)).isEqualTo(two).isNotSameAs(two);
    }
}
