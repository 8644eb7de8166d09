package dev.dovetail.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.dialect.Identifiers.Folding;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DialectsTest {
    @Test
    void anUnknownDatabaseIsToldWhatIsSupported() {
        assertThatThrownBy(() -> Dialects.of("Oracle", "23.4"))
                .hasMessage("The database \"Oracle\" 23.4 is not supported. Supported: CockroachDB (from 22.1), H2 (from"
                        + " version 2), HSQLDB (from 2.7), MariaDB (from 10.7), MySQL (from 8.4), PostgreSQL (from 12),"
                        + " SQLite (from 3.35), YugabyteDB (from 2.25).");
    }

    @Test
    void aVersionThatIsTooOldIsToldWhatIsSupported() {
        assertThatThrownBy(() -> Dialects.of("MariaDB", "10.6.22-MariaDB"))
                .hasMessageStartingWith("MariaDB 10.6.22-MariaDB is too old. Supported: CockroachDB (from 22.1), ");
        assertThatThrownBy(() -> Dialects.of("H2", "1.4.200 (2019-10-14)")).hasMessageContaining("is too old");
        assertThatThrownBy(() -> Dialects.of("MySQL", "8.0.43")).hasMessageContaining("is too old");
        assertThatThrownBy(() -> Dialects.of("PostgreSQL", "9.6")).hasMessageContaining("is too old");
    }

    @Test
    void theDialectIsThatOfTheProduct() {
        assertThat(Dialects.of("H2", "2.4.240")).isSameAs(Dialects.h2());
        assertThat(Dialects.of("HSQL Database Engine", "2.7.4")).isSameAs(Dialects.hsqldb());
        assertThat(Dialects.of("MariaDB", "11.4.5-MariaDB")).isSameAs(Dialects.mariadb());
        assertThat(Dialects.of("MySQL", "8.4.6")).isSameAs(Dialects.mysql());
        assertThat(Dialects.of("MySQL", "9.5.0-cloud")).isSameAs(Dialects.mysql());
        assertThat(Dialects.of("PostgreSQL", "18.6 (Debian 18.6-1)")).isSameAs(Dialects.postgresql());
        assertThat(Dialects.of("SQLite", "3.54.1")).isSameAs(Dialects.sqlite());
    }

    /** The answers are those that the databases document; none of the two runs in this build. */
    @Test
    void databasesThatSpeakTheProtocolOfPostgresqlAreToldApart() {
        assertThat(Dialects.detailQuery("PostgreSQL")).isEqualTo("SELECT version()");
        assertThat(Dialects.of("PostgreSQL", "16.4", "PostgreSQL 16.4 on x86_64-pc-linux-gnu, compiled by gcc"))
                .isSameAs(Dialects.postgresql());
        Dialect cockroach = Dialects.of("PostgreSQL", "13.0.0",
                "CockroachDB CCL v23.1.11 (x86_64-pc-linux-gnu, built 2023/09/27 01:53:43, go1.19.10)");
        assertThat(cockroach).hasToString("postgresql without [ARRAYS, DEFERRED_CONSTRAINTS]");
        assertThat(Dialects.of("PostgreSQL", "13.0.0", "CockroachDB CCL DEV"))
                .hasToString("postgresql without [ARRAYS, DEFERRED_CONSTRAINTS]");
        assertThatThrownBy(() -> Dialects.of("PostgreSQL", "13.0.0", "CockroachDB CCL v21.2.0 (x86_64)"))
                .hasMessageStartingWith("CockroachDB 21.2.0 is too old. Supported: CockroachDB (from 22.1), ");
        String yugabyte = "PostgreSQL 15.2-YB-2.25.0.0-b0 on x86_64-pc-linux-gnu";
        assertThat(Dialects.of("PostgreSQL", "15.2-YB-2.25.0.0-b0", yugabyte)).isSameAs(Dialects.postgresql());
        assertThatThrownBy(() -> Dialects.of("PostgreSQL", "11.2-YB-2.20.1.0-b97",
                "PostgreSQL 11.2-YB-2.20.1.0-b97 on x86_64-pc-linux-gnu"))
                .hasMessageStartingWith("YugabyteDB 11.2-YB-2.20.1.0-b97 is too old. ");
    }

    @Test
    void mariadbIsFoundBehindTheDriverOfMysql() {
        assertThat(Dialects.of("MySQL", "11.4.5-MariaDB")).hasToString("mariadb without [RETURNING]");
        assertThat(Dialects.of("MySQL", "5.5.5-10.11.6-MariaDB-log")).hasToString("mariadb without [RETURNING]");
        assertThatThrownBy(() -> Dialects.of("MySQL", "10.6.1-MariaDB")).hasMessageStartingWith("MariaDB 10.6.1");
    }

    @Test
    void modesOfH2WorkOrAreRefused() {
        for (String mode : "REGULAR LEGACY DB2 HSQLDB MySQL MariaDB PostgreSQL".split(" ")) {
            assertThat(Dialects.of("H2", "2.4.240", mode)).isSameAs(Dialects.h2());
        }
        assertThat(Dialects.of("H2", "2.4.240", "STRICT").name()).isEqualTo("h2");
        assertThatThrownBy(() -> Dialects.of("H2", "2.4.240", "MSSQLServer"))
                .hasMessageStartingWith("H2 in the mode MSSQLServer is not supported: ");
        assertThatThrownBy(() -> Dialects.of("H2", "2.4.240", "Derby")).hasMessageContaining("one-to-one");
        assertThatThrownBy(() -> Dialects.of("H2", "2.4.240", "Oracle")).hasMessageContaining("empty string as null");
    }

    @Test
    void h2StoresNamesInTheCaseOfItsSettings() {
        Dialect lower = Dialects.of("H2", "2.4.240", "DATABASE_TO_LOWER=true;DATABASE_TO_UPPER=false;MODE=STRICT");
        Dialect written = Dialects.of("H2", "2.4.240", "DATABASE_TO_LOWER=false;DATABASE_TO_UPPER=false;MODE=MySQL");
        assertThat(Dialects.of("H2", "2.4.240", "DATABASE_TO_LOWER=false;DATABASE_TO_UPPER=true;MODE=MySQL"))
                .isSameAs(Dialects.h2());
        for (String name : List.of("users", "USERS", "userNames", "day", "\"film\"")) {
            // The DDL of H2 is the same with all settings, and so is how names are written.
            assertThat(lower.identifiers().quoted(name)).isEqualTo(Dialects.h2().identifiers().quoted(name));
            assertThat(written.identifiers().quoted(name)).isEqualTo(Dialects.h2().identifiers().quoted(name));
        }
        assertThat(List.of("users", "USERS", "userNames", "day")).map(lower.identifiers()::stored)
                .containsExactly("users", "users", "userNames", "day");
        assertThat(List.of("users", "USERS", "userNames", "day")).map(written.identifiers()::stored)
                .containsExactly("users", "USERS", "userNames", "day");
        assertThat(List.of("users", "USERS", "userNames")).map(lower.identifiers()::named)
                .containsExactly("users", "\"USERS\"", "userNames");
        assertThat(List.of("users", "USERS", "userNames")).map(written.identifiers()::named)
                .containsExactly("users", "USERS", "userNames");
        assertThat(lower.identifiers().key("\"film\"")).isEqualTo("film");
    }

    @Test
    void h2NamesAConstraintOrItsIndex() {
        String before = "Unique index or primary key violation: \"PUBLIC.UQ_PARTS_LABEL";
        String after = " ON PUBLIC.PARTS(LABEL NULLS FIRST) VALUES ( /* 1 */ 'p1' )\"; SQL statement:\nINSERT ";
        assertThat(Dialects.h2().constraint(before + "_INDEX_4" + after)).isEqualTo("UQ_PARTS_LABEL");
        assertThat(Dialects.h2().constraint(before + " INDEX PUBLIC.UQ_PARTS_LABEL_INDEX_4" + after))
                .isEqualTo("UQ_PARTS_LABEL");
        assertThat(Dialects.h2().constraint(before + after)).isEqualTo("UQ_PARTS_LABEL");
        assertThat(Dialects.h2().constraint("Referential integrity constraint violation: \"FK_PARTS: PUBLIC.PARTS "
                + "FOREIGN KEY(A) REFERENCES PUBLIC.THINGS(ID) (CAST(99 AS BIGINT))\"")).isEqualTo("FK_PARTS");
    }

    @Test
    void identifiersAreQuotedExactlyWhenNeeded() {
        Identifiers h2 = Dialects.h2().identifiers();
        assertThat(h2.quoted("post_tags")).isEqualTo("post_tags");
        assertThat(h2.quoted("POSTS")).isEqualTo("POSTS");
        assertThat(h2.quoted("Order")).isEqualTo("\"Order\"");
        assertThat(h2.quoted("group")).isEqualTo("\"group\"");
        assertThat(h2.quoted("two words")).isEqualTo("\"two words\"");
        assertThat(h2.quoted("say \"x\"")).isEqualTo("\"say \"\"x\"\"\"");
        assertThat(h2.quoted("_id")).isEqualTo("\"_id\"");
        assertThat(h2.quoted("größe")).isEqualTo("\"größe\"");
        assertThat(h2.stored("post_tags")).isEqualTo("POST_TAGS");
        assertThat(h2.stored("group")).isEqualTo("group");
    }

    @Test
    void foldingDecidesWhichCaseNeedsQuotes() {
        Identifiers lower = new Identifiers('"', Folding.LOWER, Set.of());
        assertThat(lower.quoted("POSTS")).isEqualTo("\"POSTS\"");
        assertThat(lower.quoted("posts")).isEqualTo("posts");
        Identifiers none = new Identifiers('`', Folding.NONE, Set.of("ORDER"));
        assertThat(none.quoted("blogPosts")).isEqualTo("blogPosts");
        assertThat(none.quoted("order")).isEqualTo("`order`");
    }

    @Test
    void h2AcceptsEveryWordAsItIsWritten() throws SQLException {
        String words = "abs action add after all alter analyze and any array as asc asymmetric at authorization before"
                + " begin between bigint binary blob both by call cascade case cast char check clob collate column"
                + " comment commit constraint count create cross cube current current_catalog current_date"
                + " current_path current_role current_schema current_time current_timestamp current_user cycle data"
                + " date day decimal default delete desc distinct do domain double drop dual each else end escape"
                + " except exclude exists explain false fetch filter first float following for foreign from full"
                + " function grant group groups having hour if ilike in index inner insert int intersect interval into"
                + " is isnull join json key label language last lateral leading left level like limit local localtime"
                + " localtimestamp lock match max merge min minus minute mod month name natural new next no not nulls"
                + " null number numeric of offset old on only option or order out outer over partition password"
                + " position preceding primary procedure qualify range rank real recursive ref references regexp"
                + " release rename replace restrict result return right role rollback rollup row row_number rownum"
                + " rows savepoint schema second select sequence session session_user set sets show some sql start"
                + " status sum symmetric sysdate sysdate system_time system_user table tables temp temporary text then"
                + " time timestamp to today top trailing transaction trigger trim true truncate type uescape unbounded"
                + " union unique unknown unnest update user using uuid value values varchar version view when where"
                + " window with within without work year zone _rowid_";
        Identifiers h2 = Dialects.h2().identifiers();
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:"); var statement = connection.createStatement()) {
            for (String word : words.split(" ")) {
                String name = h2.quoted(word);
                statement.execute("CREATE TABLE " + name + " (" + name + " INT)");
                statement.execute("SELECT " + name + "." + name + " FROM " + name + " WHERE " + name + " = 1");
                statement.execute("DROP TABLE " + name);
            }
        }
    }
}
