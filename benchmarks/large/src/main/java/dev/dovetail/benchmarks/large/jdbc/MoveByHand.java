package dev.dovetail.benchmarks.large.jdbc;

import dev.dovetail.benchmarks.Digest;
import dev.dovetail.benchmarks.large.Data;
import dev.dovetail.benchmarks.large.Stored;
import dev.dovetail.benchmarks.large.Work;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Loads articles with their labels once. Then each call moves links of 100 articles from one label to another. */
final class MoveByHand implements Work<List<MoveByHand.Article>> {
    private final DataSource source;
    private final int size;
    private final List<Article> articles = new ArrayList<>();
    private final Label[] labels = new Label[Data.LABELS + 1];
    private final boolean[] moved;
    private long moves;

    MoveByHand(DataSource source, int size) {
        this.source = source;
        this.size = size;
        this.moved = new boolean[size + 1];
    }

    @Override
    public void prepare() throws SQLException {
        try (Connection connection = source.getConnection()) {
            try (PreparedStatement statement = connection.prepareStatement("select id, name from labels");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    labels[rows.getInt(1)] = new Label(rows.getLong(1), rows.getString(2));
                }
            }
            try (PreparedStatement statement =
                    connection.prepareStatement("select id, title from articles where id <= ? order by id")) {
                statement.setLong(1, size);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        articles.add(new Article(rows.getLong(1), rows.getString(2)));
                    }
                }
            }
            try (PreparedStatement statement = connection.prepareStatement(
                    "select article_id, label_id from article_labels where article_id <= ?")) {
                statement.setLong(1, size);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        articles.get(rows.getInt(1) - 1).labels.add(labels[rows.getInt(2)]);
                    }
                }
            }
            connection.commit();
        }
    }

    @Override
    public List<Article> run() throws SQLException {
        try (Connection connection = source.getConnection()) {
            try (PreparedStatement delete = connection.prepareStatement(
                    "delete from article_labels where article_id = ? and label_id = ?");
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into article_labels (article_id, label_id) values (?, ?)")) {
                for (int i = 0; i < Data.MOVES; i++) {
                    long id = Data.movedArticle(moves++, size);
                    Article article = articles.get((int) id - 1);
                    Label from = labels[(int) Data.label(id, moved[(int) id])];
                    moved[(int) id] = !moved[(int) id];
                    Label to = labels[(int) Data.label(id, moved[(int) id])];
                    article.labels.remove(from);
                    article.labels.add(to);
                    bind(delete, article, from);
                    bind(insert, article, to);
                }
                delete.executeBatch();
                insert.executeBatch();
            }
            connection.commit();
        }
        return articles;
    }

    private static void bind(PreparedStatement statement, Article article, Label label) throws SQLException {
        statement.setLong(1, article.id);
        statement.setLong(2, label.id);
        statement.addBatch();
    }

    @Override
    public void describe(List<Article> result, Digest digest) throws SQLException {
        for (Article article : result) {
            for (Label label : article.labels) {
                digest.add("in memory", article.id, label.id);
            }
        }
        Stored.describe(source, Data.LINKS, digest);
    }

    static final class Article {
        final long id;
        String title;
        final List<Label> labels = new ArrayList<>(2);

        Article(long id, String title) {
            this.id = id;
            this.title = title;
        }
    }

    static final class Label {
        final long id;
        String name;

        Label(long id, String name) {
            this.id = id;
            this.name = name;
        }
    }
}
