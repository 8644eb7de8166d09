package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the expected statements of each golden as a migration tool would: they create all tables, and drop them again. */
class GoldenTablesTest {
    private static final Path CASES = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> runsOnH2() throws IOException {
        List<Path> scripts;
        try (Stream<Path> files = Files.walk(CASES)) {
            scripts = files.filter(file -> file.endsWith("h2.sql")).sorted().toList();
        }
        return scripts.stream().map(script ->
                DynamicTest.dynamicTest(CASES.relativize(script).getName(0).toString(), () -> run(script)));
    }

    private static void run(Path create) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            execute(connection, create);
            long announced = Files.readAllLines(create).stream().filter(line -> line.startsWith("CREATE TABLE")).count();
            assertThat(tables(connection)).isEqualTo(announced);
            execute(connection, create.resolveSibling("h2-drop.sql"));
            assertThat(tables(connection)).isZero();
            execute(connection, create.resolveSibling("h2-drop.sql"));
            execute(connection, create);
        }
    }

    private static void execute(Connection connection, Path script) throws SQLException, IOException {
        try (Reader reader = Files.newBufferedReader(script)) {
            RunScript.execute(connection, reader);
        }
    }

    private static long tables(Connection connection) throws SQLException {
        long count = 0;
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"BASE TABLE"})) {
            while (tables.next()) {
                count += tables.getString("TABLE_SCHEM").equals("INFORMATION_SCHEMA") ? 0 : 1;
            }
        }
        return count;
    }
}
