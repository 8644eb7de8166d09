package dev.dovetail.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.dialect.Dialects;
import org.junit.jupiter.api.Test;

class InsertTextsTest {
    private static final String ONE = "INSERT INTO tags (name) VALUES (?)";

    private final InsertTexts texts = new InsertTexts();

    private String of(int rows) {
        return texts.of(ONE, "(?)", rows, new String[] {"id"}, Dialects.postgresql());
    }

    @Test
    void aTextIsWrittenOnceForEachNumberOfRows() {
        String two = of(2);
        assertThat(two).isEqualTo(ONE + ", (?) RETURNING id");
        assertThat(of(3)).isEqualTo(ONE + ", (?), (?) RETURNING id");
        assertThat(of(2)).isSameAs(two);
    }

    @Test
    void aTextWithArraysServesAnyNumberOfRows() {
        String sql = "INSERT INTO tags (name, rank) VALUES (?, ?)";
        assertThat(texts.unnesting(sql, 2, new String[] {"id", "order"}, Dialects.postgresql()))
                .isEqualTo("INSERT INTO tags (name, rank) SELECT * FROM unnest(?, ?) RETURNING id, \"order\"");
        assertThat(texts.unnesting(ONE, 1, new String[0], Dialects.postgresql()))
                .isEqualTo("INSERT INTO tags (name) SELECT * FROM unnest(?)")
                .isSameAs(texts.unnesting(ONE, 1, new String[0], Dialects.postgresql()));
    }

    @Test
    void numbersWithoutEndDoNotFillTheMemory() {
        String two = of(2);
        for (int rows = 3; rows < 2 + InsertTexts.MOST; rows++) {
            of(rows);
        }
        assertThat(of(2)).isSameAs(two);
        of(2 + InsertTexts.MOST);
        assertThat(of(2)).isEqualTo(two).isNotSameAs(two);
    }
}
