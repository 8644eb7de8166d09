package dev.dovetail.sample;

import dev.dovetail.sample.blog.tour.Tour;
import dev.dovetail.sample.music.store.Store;
import dev.dovetail.sample.page.Page;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;

/** Runs the blog tour and the music store on in-memory databases, and prints what they do. */
public final class Main {
    private Main() {
    }

    /** Runs both programs, or only the one named by the first argument: {@code blog} or {@code music}. */
    public static void main(String[] args) throws SQLException {
        Page page = new Page(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        if (args.length == 0 || args[0].equals("blog")) {
            page.part("The blog",
                    "User ──< Post ──< Comment    User ── Profile    Student >──< Course    Post >──< Tag");
            new Tour(memory("blog"), page).run();
        }
        if (args.length == 0 || args[0].equals("music")) {
            page.part("The music store", "11 tables, 15,607 rows: Chinook, mapped as it is");
            new Store(memory("music"), page).run();
        }
    }

    private static JdbcConnectionPool memory(String name) {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
    }
}
