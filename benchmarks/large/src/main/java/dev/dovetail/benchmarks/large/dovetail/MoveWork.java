package dev.dovetail.benchmarks.large.dovetail;

import static dev.dovetail.benchmarks.large.dovetail.Article_.article;
import static dev.dovetail.benchmarks.large.dovetail.Label_.label;
import static dev.dovetail.query.Plans.selectIn;

import dev.dovetail.benchmarks.Digest;
import dev.dovetail.benchmarks.large.Data;
import dev.dovetail.benchmarks.large.Stored;
import dev.dovetail.benchmarks.large.Work;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Loads articles with their labels once. Then each call moves links of 100 articles from one label to another. */
final class MoveWork implements Work<List<Article>> {
    private final DataSource source;
    private final int size;
    private final Session session;
    private final Label[] labels = new Label[Data.LABELS + 1];
    private final boolean[] moved;
    private List<Article> articles = List.of();
    private long moves;

    MoveWork(Database database, DataSource source, int size) {
        this.source = source;
        this.size = size;
        this.session = database.openSession();
        this.moved = new boolean[size + 1];
    }

    @Override
    public void prepare() {
        for (Label each : session.select(label).list()) {
            labels[(int) each.id()] = each;
        }
        articles = session.select(article)
                .where(article.id.le((long) size))
                .with(selectIn(article.labels()))
                .orderBy(article.id)
                .list();
        session.commit();
    }

    @Override
    public List<Article> run() {
        for (int i = 0; i < Data.MOVES; i++) {
            long id = Data.movedArticle(moves++, size);
            Article each = articles.get((int) id - 1);
            each.labels().remove(labels[(int) Data.label(id, moved[(int) id])]);
            moved[(int) id] = !moved[(int) id];
            each.labels().add(labels[(int) Data.label(id, moved[(int) id])]);
        }
        session.commit();
        return articles;
    }

    @Override
    public void describe(List<Article> result, Digest digest) throws SQLException {
        for (Article each : result) {
            for (Label attached : each.labels()) {
                digest.add("in memory", each.id(), attached.id());
            }
        }
        session.commit();
        Stored.describe(source, Data.LINKS, digest);
    }

    @Override
    public void close() {
        session.close();
    }
}
