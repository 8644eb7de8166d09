package dev.dovetail.benchmarks.run;

import dev.dovetail.benchmarks.Data;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.util.Version;

/**
 * Measures each work of each contender on each database, each fork in its own process. The contenders of a work run
 * alternately, one second each, so that a slow phase of the machine affects all of them.
 */
public final class Run {
    private final Settings settings;
    private final Forks forks;

    private Run(Settings settings, Forks forks) {
        this.settings = settings;
        this.forks = forks;
    }

    /** Runs the measurements. The current directory contains the modules of the contenders. */
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.of(arguments);
        Path directory = Path.of("").toAbsolutePath();
        if (!settings.engines().contains("POSTGRESQL")) {
            new Run(settings, new Forks(directory, "")).all();
            return;
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .start()) {
            try (Connection connection = server.getPostgresDatabase().getConnection()) {
                connection.setAutoCommit(false);
                Data.create(connection);
                connection.commit();
                connection.setAutoCommit(true);
                connection.createStatement().execute("vacuum analyze");
            }
            new Run(settings, new Forks(directory, server.getJdbcUrl("postgres", "postgres"))).all();
        }
    }

    private void all() throws IOException, InterruptedException {
        System.out.printf(Locale.ROOT,
                "JDK %s, %s, %d processors, JMH %s; %d fork(s), of others %d, %d s of warm-up, %d s measured,"
                + " auto-commit %s%n",
                Runtime.version(), System.getProperty("os.name"), Runtime.getRuntime().availableProcessors(),
                Version.getPlainVersion(), settings.forks(), settings.forksOfOthers(),
                settings.warmUps(), settings.seconds(), settings.autoCommit() ? "on" : "off");
        for (String engine : settings.engines()) {
            engine(engine);
        }
        starts();
        System.out.println("\nOf Dovetail alone\n\n" + forks.run(Settings.DOVETAIL, "dev.dovetail.benchmarks.dovetail.Growth"));
        Path jar = Path.of("..", "runtime", "target",
                "dovetail-runtime-" + System.getProperty("dovetail.version") + ".jar");
        System.out.println("dovetail-runtime: " + Files.size(jar) / 1024 + " KB");
    }

    private void engine(String engine) throws IOException, InterruptedException {
        Map<String, Map<String, List<Figures>>> measured = new LinkedHashMap<>();
        for (int fork = 0; fork < settings.forks(); fork++) {
            for (String work : works()) {
                forks.time(contenders(work, fork), engine, settings).forEach((contender, figures) -> {
                    Figures median = Figures.median(figures);
                    System.err.println(engine + " " + work + " " + contender + " " + median);
                    measured.computeIfAbsent(work, none -> new LinkedHashMap<>())
                            .computeIfAbsent(contender, none -> new ArrayList<>()).add(median);
                });
            }
        }
        Table table = new Table(settings, measured);
        System.out.println(table.of("Time on " + engine, "µs", Figures::micros));
        System.out.println(table.of("Processor time of the calling thread on " + engine, "µs", Figures::cpuMicros));
        System.out.println(table.of("Bytes allocated on " + engine, "B", Figures::bytes));
    }

    /** Returns the contenders of a work, with the name of the work that each runs for it. */
    private Map<String, String> contenders(String work, int fork) {
        boolean readOnly = work.equals("postsReadOnly");
        Map<String, String> contenders = new LinkedHashMap<>();
        for (String contender : settings.contenders()) {
            boolean jdbc = contender.equals(Settings.JDBC);
            if (fork < settings.forksOf(contender) && (!readOnly || jdbc || contender.equals(Settings.DOVETAIL))) {
                // Hand-written JDBC reads in the same way without a session.
                contenders.put(contender, readOnly && jdbc ? "posts" : work);
            }
        }
        return contenders;
    }

    private List<String> works() {
        List<String> works = new ArrayList<>(settings.works());
        int posts = works.indexOf("posts");
        if (posts >= 0 && settings.contenders().contains(Settings.DOVETAIL)) {
            works.add(posts + 1, "postsReadOnly");
        }
        return works;
    }

    private void starts() throws IOException, InterruptedException {
        Map<String, double[]> millis = new LinkedHashMap<>();
        Map<String, double[]> memory = new LinkedHashMap<>();
        for (int start = 0; start < settings.starts(); start++) {
            for (String contender : settings.contenders()) {
                String output = forks.run(contender, "dev.dovetail.benchmarks.ColdStart");
                String[] found = output.substring(output.indexOf("cold ")).strip().split("\\s+");
                millis.computeIfAbsent(contender, none -> new double[settings.starts()])[start] = Double.parseDouble(found[1]);
                memory.computeIfAbsent(contender, none -> new double[settings.starts()])[start] = Double.parseDouble(found[2]);
            }
        }
        System.out.println("\nCold start to the first row: the library's own part, and the peak of the process's memory\n");
        System.out.println("| | ms | MB |\n| --- | ---: | ---: |");
        for (String contender : settings.contenders()) {
            System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f |%n", contender, Figures.median(millis.get(contender)),
                    Figures.median(memory.get(contender)));
        }
    }
}
