package dev.dovetail.sample.music.store;

import dev.dovetail.metadata.EntityType;
import dev.dovetail.sample.music.MusicSchema;
import dev.dovetail.sample.page.Grid;
import dev.dovetail.sample.page.Page;
import dev.dovetail.sample.page.SourceCode;
import dev.dovetail.sample.page.Statement;
import dev.dovetail.sample.page.StatementLog;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Fills an empty database with Chinook and prints each question with its Java, SQL and answer. */
public final class Store {
    private static final int SHOWN = 10;

    private final Page page;
    private final Database database;
    private final StatementLog log = new StatementLog();
    private int number;

    /** Creates a store in an empty database. */
    public Store(DataSource source, Page page) {
        this.page = page;
        this.database = Database.of(source).listen(log);
    }

    /** Runs the whole program. */
    public void run() throws SQLException {
        create();
        copy();
        Question.all().forEach(this::ask);
    }

    private void create() {
        page.section(++number, "The tables, as generated");
        page.say("""
                Eleven tables with the names that they have had since long before Java met them: @Entity(table = \
                "InvoiceLine"), @Column(name = "UnitPrice"). Names that need quotes get them, everywhere.""");
        MusicSchema.SCHEMA.createIn(database);
        for (Statement statement : log.take()) {
            if (statement.sql().startsWith("CREATE TABLE \"InvoiceLine\"")) {
                page.block("META-INF/dovetail/dev.dovetail.sample.music.Music/h2.sql, one of the eleven", statement.sql().lines().toList());
            }
        }
    }

    private void copy() throws SQLException {
        page.section(++number, "Every row, through one session");
        page.say("""
                The objects are put together in memory: track.album(album), playlist.tracks().add(track). One commit \
                writes them, parents before children, a batch a table.""");
        page.block("ChinookCopy.java", SourceCode.body(ChinookCopy.class, "playlists"));
        log.take();
        long begin = System.nanoTime();
        try (ChinookSource source = new ChinookSource(); Session session = database.openSession()) {
            ChinookCopy.copy(source, session);
            session.commit();
        }
        long millis = (System.nanoTime() - begin) / 1_000_000;
        List<List<@Nullable Object>> rows = new ArrayList<>();
        long total = 0;
        List<Statement> statements = log.take();
        for (Statement statement : statements) {
            rows.add(List.of(statement.sql().replaceFirst("INSERT INTO \"(\\w+)\" .*", "$1"),
                    statement.values().size()));
            total += statement.values().size();
        }
        page.result(Grid.lines(List.of("INSERT INTO", "rows"), rows, rows.size()));
        page.note(String.format(Locale.ROOT, "%,d rows in %d statements, read, checked and written in %,d ms.", total,
                statements.size(), millis));
    }

    private void ask(Question question) {
        page.section(++number, question.text());
        page.block("Java", SourceCode.body(question.home(), question.method()));
        try (Session session = database.openSession()) {
            long begin = System.nanoTime();
            List<List<@Nullable Object>> rows = question.answer().apply(session);
            long millis = (System.nanoTime() - begin) / 1_000_000;
            List<Statement> statements = log.take();
            page.statements(statements);
            page.result(Grid.lines(question.columns(), rows, SHOWN));
            long read = statements.stream().mapToLong(Statement::rows).sum();
            page.note(String.format(Locale.ROOT, "%,d rows read in %d ms.", read, millis));
        }
    }

    /** Returns the entity types of the store. */
    public static List<EntityType<?>> types() {
        return MusicSchema.SCHEMA.types();
    }
}
