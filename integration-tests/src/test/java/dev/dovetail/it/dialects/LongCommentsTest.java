package dev.dovetail.it.dialects;

import static dev.dovetail.it.dialects.odd.Essay_.essay;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.dialects.odd.Essay_;
import dev.dovetail.it.dialects.odd.OddSchema;
import dev.dovetail.session.Database;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables and columns may be described at any length; MariaDB keeps what has room. */
class LongCommentsTest {
    @ParameterizedTest
    @EnumSource
    void areKept(TestDatabase kind) {
        try (Fixture fixture = kind.create(OddSchema.SCHEMA)) {
            Database database = fixture.database();
            database.transact(session -> session.add(Essay_.create().words("few")));
            assertThat(database.<Long>compute(session -> session.select(essay).count())).isEqualTo(1);
            List<String> comments = switch (kind) {
                case H2 -> List.of("SELECT REMARKS FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME = 'ESSAYS'",
                        "SELECT REMARKS FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = 'ESSAYS' AND COLUMN_NAME = "
                                + "'WORDS'");
                case HSQLDB -> List.of("SELECT REMARKS FROM INFORMATION_SCHEMA.SYSTEM_TABLES WHERE TABLE_NAME = "
                        + "'ESSAYS'",
                                "SELECT REMARKS FROM INFORMATION_SCHEMA.SYSTEM_COLUMNS WHERE TABLE_NAME = 'ESSAYS' AND "
                                + "COLUMN_NAME = 'WORDS'");
                case POSTGRESQL -> List.of("SELECT obj_description('essays'::regclass)",
                        "SELECT col_description('essays'::regclass, 2)");
                case MARIADB -> List.of("SELECT table_comment FROM information_schema.tables WHERE table_schema = "
                        + "DATABASE()"
                        + " AND table_name = 'essays'",
                        "SELECT column_comment FROM information_schema.columns WHERE table_schema"
                        + " = DATABASE() AND table_name = 'essays' AND column_name = 'words'");
                case SQLITE -> List.of();
            };
            List<String> kept = comments.stream()
                    .map(sql -> database.<String>compute(session -> session.sql(sql).value(String.class))).toList();
            for (int i = 0; i < kept.size(); i++) {
                // The names and comments of MariaDB have no characters beyond 16 bits.
                assertThat(kept.get(i))
                        .contains("it's0 C:\\dir1 größer2 " + (kind == TestDatabase.MARIADB ? "?" : "\uD83C\uDFAC")
                        + "3 \"so\"4");
                if (kind == TestDatabase.MARIADB) {
                    assertThat(kept.get(i)).endsWith("...");
                    assertThat(kept.get(i).codePointCount(0, kept.get(i).length())).isEqualTo(i == 0 ? 2_048 : 1_024);
                } else {
                    assertThat(kept.get(i))
                            .contains(i == 0 ? "until the end of the table" : "until the end of the column");
                }
            }
        }
    }
}
