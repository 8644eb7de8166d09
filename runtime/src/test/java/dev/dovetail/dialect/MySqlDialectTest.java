package dev.dovetail.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.sql.StatementWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the server of MySQL says, by the texts of its messages, and the words that it reserves. */
class MySqlDialectTest {
    private final Dialect mysql = Dialects.mysql();

    @Test
    void aUniqueKeyIsNamedWithoutItsTable() {
        assertThat(mysql.constraint("Duplicate entry 'a' for key 'users.uq_users_email'")).isEqualTo("uq_users_email");
        assertThat(mysql.constraint("Duplicate entry '1' for key 'users.PRIMARY'")).isEqualTo("PRIMARY");
    }

    @Test
    void aCheckAndAForeignKeyAreNamed() {
        assertThat(mysql.constraint("Check constraint 'ck_films_price' is violated.")).isEqualTo("ck_films_price");
        assertThat(mysql.constraint("Cannot add or update a child row: a foreign key constraint fails (`shop`.`posts`,"
                + " CONSTRAINT `fk_posts_user_id` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`))"))
                .isEqualTo("fk_posts_user_id");
    }

    @Test
    void aColumnIsNamed() {
        assertThat(mysql.columns("Column 'name' cannot be null")).isEqualTo(List.of("name"));
        assertThat(mysql.columns("Field 'name' doesn't have a default value")).isEqualTo(List.of("name"));
        assertThat(mysql.columns("Data truncation: Data too long for column 'code' at row 1"))
                .isEqualTo(List.of("code"));
    }

    @Test
    void wordsThatOnlyOneOfTheTwoReserves() {
        Identifiers mariadb = Dialects.mariadb().identifiers();
        for (String word : "lateral rank cube function row system manual parallel qualify tablesample".split(" ")) {
            assertThat(mysql.identifiers().quoted(word)).isEqualTo("`" + word + "`");
        }
        assertThat(mysql.identifiers().quoted("returning")).isEqualTo("returning");
        assertThat(mariadb.quoted("returning")).isEqualTo("`returning`");
        assertThat(mariadb.quoted("lateral")).isEqualTo("lateral");
    }

    /** A row alias that is the name of the table is error 1066. Aliases are compared without regard to case. */
    @Test
    void theRowAliasOfAnUpsertIsNotTheNameOfTheTable() {
        assertThat(upsert("tags")).isEqualTo("INSERT INTO tags (id, name) VALUES (?, ?) AS new ON DUPLICATE KEY UPDATE "
                + "id = CASE WHEN CASE WHEN tags.id = new.id THEN 1 ELSE 18446744073709551615 + "
                + "CASE WHEN tags.id IS NULL THEN 1 ELSE 2 END END = 1 THEN tags.id END, name = new.name");
        assertThat(upsert("new")).isEqualTo("INSERT INTO new (id, name) VALUES (?, ?) AS new_row ON DUPLICATE KEY "
                + "UPDATE id = CASE WHEN CASE WHEN new.id = new_row.id THEN 1 ELSE 18446744073709551615 + "
                + "CASE WHEN new.id IS NULL THEN 1 ELSE 2 END END = 1 THEN new.id END, name = new_row.name");
        assertThat(upsert("New")).contains("AS new_row ON");
    }

    private String upsert(String table) {
        StatementWriter out = new StatementWriter(mysql);
        mysql.writeUpsert(out, new Upsert(new TableName("", table), List.of("id", "name"),
                List.of(new Constant(1L, ColumnType.LONG), new Constant("a", ColumnType.STRING)),
                List.of(ColumnType.LONG, ColumnType.STRING), List.of("id"), List.of("name"), null));
        return out.toString();
    }

    @Test
    void abilities() {
        assertThat(Ability.values()).filteredOn(ability -> !mysql.has(ability)).containsExactly(Ability.ARRAYS,
                Ability.RETURNING, Ability.SEQUENCES, Ability.DEFERRED_CONSTRAINTS);
    }
}
