package dev.dovetail.benchmarks.load;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.dovetail.benchmarks.Contender;
import dev.dovetail.benchmarks.Data;
import dev.dovetail.benchmarks.Engine;
import dev.dovetail.benchmarks.dovetail.DovetailContender;
import dev.dovetail.benchmarks.jdbc.JdbcContender;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints how many works a second hand-written JDBC and Dovetail do on one pool of connections to PostgreSQL, for several
 * numbers of threads. Both take turns in each round. The figure is the median of the ratios of the rounds.
 */
public final class Load {
    private static final int CONNECTIONS = 16;

    private final Contender<?, ?, ?, ?> jdbc = new JdbcContender();
    private final Contender<?, ?, ?, ?> dovetail = new DovetailContender();
    private final long nanos;
    private final int rounds;

    private Load(long seconds, int rounds) {
        this.nanos = seconds * 1_000_000_000;
        this.rounds = rounds;
    }

    /** Measures. The arguments are the seconds of each measurement and the number of rounds. */
    public static void main(String[] arguments) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
                HikariDataSource pool = pool(server);
                PinnedThreads pinned = PinnedThreads.watch()) {
            try (Connection connection = pool.getConnection()) {
                Data.create(connection);
                connection.commit();
            }
            Load load = new Load(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]));
            load.jdbc.open(pool, Engine.POSTGRESQL);
            load.dovetail.open(pool, Engine.POSTGRESQL);
            load.print();
            pinned.print();
        }
    }

    private static HikariDataSource pool(EmbeddedPostgres server) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setAutoCommit(false);
        return new HikariDataSource(config);
    }

    private static List<Crew> crews() {
        List<Crew> crews = new ArrayList<>();
        for (int size : new int[] {1, 2, 4, 8, 16}) {
            crews.add(new Crew(size, false));
        }
        if (Crew.hasVirtual()) {
            crews.add(new Crew(16, true));
            crews.add(new Crew(200, true));
        }
        return crews;
    }

    private void print() throws Exception {
        System.out.println("JDK " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors()
                + " cores, " + CONNECTIONS + " connections, " + rounds + " rounds of " + nanos / 1_000_000_000 + " s");
        System.out.println("| works | threads | JDBC (works/s) | Dovetail (works/s) | Dovetail / JDBC |");
        System.out.println("| --- | --- | ---: | ---: | ---: |");
        for (Mix mix : Mix.values()) {
            Shift warmUp = new Shift(mix, new Crew(4, false), 2 * nanos);
            warmUp.of(jdbc);
            warmUp.of(dovetail);
            for (Crew crew : crews()) {
                print(new Shift(mix, crew, nanos));
            }
        }
    }

    private void print(Shift shift) throws Exception {
        double[] plain = new double[rounds];
        double[] ours = new double[rounds];
        double[] ratios = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            boolean plainFirst = i % 2 == 0;
            plain[i] = plainFirst ? shift.of(jdbc) : 0;
            ours[i] = shift.of(dovetail);
            plain[i] = plainFirst ? plain[i] : shift.of(jdbc);
            ratios[i] = ours[i] / plain[i];
        }
        System.out.printf(Locale.ROOT, "| %s | %s | %,.0f | %,.0f | %.2f |%n",
                shift.mix().name().toLowerCase(Locale.ROOT).replace('_', ' '), shift.crew(), median(plain), median(ours),
                median(ratios));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
