package dev.dovetail.it.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.database.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of the server that compile errors are about. */
class MySqlLimitsTest {
    private static final String UTF8 = ") DEFAULT CHARACTER SET utf8mb4";
    private static final int LONGEST_ROW = 65_535;

    private static Connection connection;

    @BeforeAll
    static void connect() throws SQLException {
        connection = TestDatabase.MARIADB.create().getConnection();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    private static void create(String columns) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE limits (" + columns + UTF8);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "VARCHAR(20) | 81", "VARCHAR(63) | 253", "VARCHAR(64) | 258", "VARCHAR(255) | 1022", "VARCHAR(4000) | 16002",
        "VARBINARY(255) | 256", "VARBINARY(256) | 258", "BINARY(16) | 16", "UUID | 16", "BOOLEAN | 1", "TINYINT | 1",
        "SMALLINT | 2", "INTEGER | 4", "BIGINT | 8", "DOUBLE | 8", "DATE | 3", "TIME(6) | 6", "DATETIME(6) | 8",
        "DECIMAL(65, 30) | 30", "DECIMAL(65) | 29", "DECIMAL(10, 2) | 5", "DECIMAL(38, 5) | 18", "LONGTEXT | 12",
        "LONGBLOB | 12", "ENUM('a') | 1"})
    void aRowHasThisManyBytes(String type, int bytes) throws SQLException {
        int rest = LONGEST_ROW - bytes - 2 - 1_002;
        String after = ") NOT NULL, c VARBINARY(1000) NOT NULL";

        // A bit for each column that may be null takes a byte.
        create("a " + type + " NOT NULL, b VARBINARY(" + rest + after);
        create("a " + type + " NULL, b VARBINARY(" + (rest - 1) + after);

        assertThatThrownBy(() -> create("a " + type + " NOT NULL, b VARBINARY(" + (rest + 1) + after))
                .hasMessageContaining("Row size too large");
        assertThatThrownBy(() -> create("a " + type + " NULL, b VARBINARY(" + rest + after))
                .hasMessageContaining("Row size too large");
    }

    @Test
    void theLabelsOfAnEnumLoseTheirLastSpaces() throws SQLException {
        create("a ENUM(' x  ', 'b\\\\c') COLLATE utf8mb4_nopad_bin");

        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW COLUMNS FROM limits")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("Type")).isEqualTo("enum(' x','b\\\\c')");
        }
    }
}
