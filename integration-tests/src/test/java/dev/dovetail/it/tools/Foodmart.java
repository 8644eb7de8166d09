package dev.dovetail.it.tools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hsqldb.jdbc.JDBCDataSource;

/** The tables of FoodMart, with the first rows of each: the whole takes half a minute to load. */
final class Foodmart {
    private static final int ROWS = 5;

    private Foodmart() {}

    static DataSource create() {
        List<String> statements = new ArrayList<>();
        Map<String, Integer> rows = new HashMap<>();
        try (BufferedReader script = new BufferedReader(new InputStreamReader(
                Foodmart.class.getResourceAsStream("/foodmart.script"), StandardCharsets.ISO_8859_1))) {
            for (String line = script.readLine(); line != null; line = script.readLine()) {
                boolean row = line.startsWith("INSERT INTO \"");
                boolean table = line.contains("\"foodmart\"") && (line.startsWith("CREATE ")
                        || line.startsWith("ALTER TABLE ") || line.equals("SET SCHEMA \"foodmart\""));
                if (table || row && rows.merge(line.substring(0, line.indexOf(" VALUES")), 1, Integer::sum) <= ROWS) {
                    statements.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        statements.add("ALTER USER SA SET INITIAL SCHEMA \"foodmart\"");
        JDBCDataSource source = new JDBCDataSource();
        source.setUrl("jdbc:hsqldb:mem:foodmart");
        source.setUser("SA");
        return Scripts.run(source, statements);
    }
}
