package dev.dovetail.benchmarks.large;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs hand-written JDBC and Dovetail alternately, each in its own process, and prints a table for each database. The
 * arguments are {@code engines=}, {@code tasks=}, the turns of warm-up and the turns that count.
 */
public final class Large {
    private final List<Task> tasks;
    private final int warmUp;
    private final int counted;

    private Large(List<Task> tasks, int warmUp, int counted) {
        this.tasks = tasks;
        this.warmUp = warmUp;
        this.counted = counted;
    }

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        List<String> engines = list(arguments[0], "H2,POSTGRESQL");
        List<Task> tasks = list(arguments[1], String.join(",", Arrays.stream(Task.values()).map(Task::name).toList()))
                .stream()
                .map(Task::valueOf)
                .toList();
        Large large = new Large(tasks, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        if (engines.contains("H2")) {
            large.print("H2", contender -> "jdbc:h2:mem:" + contender);
        }
        if (engines.contains("POSTGRESQL")) {
            try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start()) {
                large.print("PostgreSQL", contender -> emptied(server, contender));
            }
        }
    }

    /** Returns the values after {@code =}, or all of them. */
    private static List<String> list(String argument, String all) {
        String given = argument.substring(argument.indexOf('=') + 1);
        return List.of((given.isEmpty() ? all : given).split(","));
    }

    /** Creates the database {@code name} anew, and returns its URL. */
    private static String emptied(EmbeddedPostgres server, String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }

    private void print(String engine, Urls urls) throws IOException, SQLException {
        System.out.println("\n" + engine + "\n");
        System.out.println("| | JDBC (ms) | Dovetail | processor time | JDBC (B a row) | Dovetail (B a row) | bytes |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (Task task : tasks) {
            measure(task, urls);
        }
    }

    private void measure(Task task, Urls urls) throws IOException, SQLException {
        List<Figures> jdbc = new ArrayList<>();
        List<Figures> dovetail = new ArrayList<>();
        try (Contestant first = Contestant.start("jdbc", task, urls.of("jdbc"));
                Contestant second = Contestant.start("dovetail", task, urls.of("dovetail"))) {
            int turns = task.isHeld() ? 3 : warmUp + counted;
            for (int turn = 0; turn < turns; turn++) {
                Figures byHand = first.turn();
                Figures ours = second.turn();
                if (task.isHeld() || turn >= warmUp) {
                    jdbc.add(byHand);
                    dovetail.add(ours);
                }
            }
        }
        print(task, Figures.median(jdbc), Figures.median(dovetail));
    }

    private static void print(Task task, Figures jdbc, Figures dovetail) {
        String time = task.isHeld() ? " | | "
                : String.format(Locale.ROOT, "%,.1f | %.2f | %.2f", jdbc.micros() / 1_000,
                        dovetail.micros() / jdbc.micros(), dovetail.cpuMicros() / jdbc.cpuMicros());
        double rows = task.unit();
        System.out.printf(Locale.ROOT, "| %s | %s | %,.0f | %,.0f | %.2f |%n", task.title(), time, jdbc.bytes() / rows,
                dovetail.bytes() / rows, dovetail.bytes() / jdbc.bytes());
    }

    private interface Urls {
        String of(String contender) throws SQLException;
    }
}
