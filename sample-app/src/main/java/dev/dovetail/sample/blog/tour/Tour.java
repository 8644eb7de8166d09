package dev.dovetail.sample.blog.tour;

import dev.dovetail.sample.blog.BlogSchema;
import dev.dovetail.sample.library.LibrarySchema;
import dev.dovetail.sample.page.Page;
import dev.dovetail.sample.page.SourceCode;
import dev.dovetail.sample.page.Statement;
import dev.dovetail.sample.page.StatementLog;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Runs scenes on a small blog, and prints the Java, the SQL and the result of each. */
public final class Tour {
    private final Page page;
    private final Database database;
    private final StatementLog log = new StatementLog();
    private final List<Told> told = new ArrayList<>();
    private String idea = "";
    private int number;

    /** Creates a tour on an empty database. */
    public Tour(DataSource source, Page page) {
        this.page = page;
        this.database = Database.of(source).listen(log);
    }

    /** Runs all chapters and returns the scenes. */
    public List<Told> run() {
        BlogSchema.SCHEMA.createIn(database);
        LibrarySchema.SCHEMA.createIn(database);
        log.take();
        for (Chapter chapter : List.of(new Keys(), new BothSides(), new Kinds(), new Joins(), new Loading(),
                new Backref(), new Hierarchies(), new Records(), new Checklists(), new Mistakes(), new MentalModel())) {
            chapter.tell(this);
        }
        return List.copyOf(told);
    }

    Page page() {
        return page;
    }

    /** Begins a section. */
    void idea(String title, String text) {
        idea = title;
        page.section(++number, title);
        page.say(text);
    }

    /** Runs a scene in its own session and commits. {@code method} is the name of its method in {@code chapter}. */
    void play(Chapter chapter, String method, Scene scene) {
        List<String> java = SourceCode.body(chapter.getClass(), method);
        page.block("Java", java);
        try (Session session = database.openSession()) {
            Object value = scene.play(session);
            session.flush();
            List<Statement> statements = log.take();
            page.statements(statements);
            List<String> result = Words.of(value);
            page.result(result);
            session.commit();
            told.add(new Told(idea, method, java, statements, result));
        }
        log.take();
    }
}
