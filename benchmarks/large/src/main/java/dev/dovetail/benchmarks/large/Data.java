package dev.dovetail.benchmarks.large;

import dev.dovetail.benchmarks.Digest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/** The data in the tables. Each value is derived from the identifier of its row. */
public final class Data {
    /** The number of new rows. */
    public static final int READINGS = 100_000;
    /** The value of a changed column. */
    public static final int CHANGED_STOCK = 1_000_000;
    /** Undoes the changes. */
    public static final String RESET_STOCK = "update wide_rows set stock = id * 13 % 10007 where stock >= 1000000";
    /** Selects the changed rows. */
    public static final String CHANGED_STOCKS = "select id, stock from wide_rows where stock >= 1000000";
    /** Selects the inserted rows. */
    public static final String NEW_READINGS = "select 'stored', id, sensor, level, amount from readings";
    /** Deletes the inserted rows. */
    public static final String RESET_READINGS = "truncate table readings restart identity";
    /** Selects the links. */
    public static final String LINKS = "select 'stored', article_id, label_id from article_labels";
    /** How many ranges of regions there are. H2 would give the result of the same range again from a cache. */
    public static final int RANGES = 20;
    /** The number of regions of a range. */
    public static final int REGIONS = 1_000;
    /** The number of labels. */
    public static final int LABELS = 1_000;
    /** The number of links that are moved. */
    public static final int MOVES = 100;

    static final int WIDE = 10_000;
    static final int POINTS = 1_000_000;
    static final int ARTICLES = 100_000;
    static final int FEW = 1_000;

    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final long STRIDE = 7_919;

    private Data() {}

    /** Returns the sensor of the new reading {@code number}, from 1. */
    public static String sensor(long number) {
        return "Sensor " + number % 1_000;
    }

    /** Returns the level of the new reading {@code number}. */
    public static int level(long number) {
        return (int) (number * STRIDE % 10_007);
    }

    /** Returns the amount of the new reading {@code number}. */
    public static double amount(long number) {
        return number / 8.0;
    }

    /** Returns the time of the new reading {@code number}. */
    public static Instant takenAt(long number) {
        return START.plusSeconds(number);
    }

    static String pointLabel(long point) {
        return "Point " + point;
    }

    static int x(long point) {
        return (int) (point * STRIDE % 10_007);
    }

    static double y(long point) {
        return point / 4.0;
    }

    /** Returns the article of move {@code number}, from 0, among the first {@code articles}. */
    public static long movedArticle(long number, int articles) {
        return number * STRIDE % articles + 1;
    }

    /** Returns the label of {@code article} that stays. */
    static long keptLabel(long article) {
        return article * 3 % LABELS + 1;
    }

    /** Returns the label of {@code article} that moves, before or after it has moved. */
    public static long label(long article, boolean moved) {
        return (article * 3 + (moved ? 2 : 1)) % LABELS + 1;
    }

    /** Adds the graph of regions, shops and sales. */
    static void graph(Digest digest) {
        for (long id = 1; id <= REGIONS; id++) {
            digest.add("region", id, "Region " + id);
        }
        for (long id = 1; id <= REGIONS * 10; id++) {
            digest.add("shop", id, "Shop " + id, "City " + id % 100, parent(id));
        }
        for (long id = 1; id <= REGIONS * 100; id++) {
            digest.add("sale", id, "Product " + id % 500, (int) (id % 90), cents(id), parent(id));
        }
    }

    private static long parent(long id) {
        return (id - 1) / 10 + 1;
    }

    private static BigDecimal cents(long sale) {
        return BigDecimal.valueOf(sale * 7 % 100_000, 2);
    }

    /** Adds the links in memory and in the database after the first moves. */
    static void moved(Digest digest, int articles) {
        boolean[] moved = new boolean[ARTICLES + 1];
        for (int move = 0; move < MOVES; move++) {
            moved[(int) movedArticle(move, articles)] = true;
        }
        for (long id = 1; id <= ARTICLES; id++) {
            for (long label : new long[] {keptLabel(id), label(id, moved[(int) id])}) {
                digest.add("stored", id, label);
                if (id <= articles) {
                    digest.add("in memory", id, label);
                }
            }
        }
    }

    /** Creates the tables of {@code task} and fills them. */
    static void create(Connection connection, Task task) throws SQLException {
        switch (task) {
            case WIDE, WIDE_READ_ONLY, WIDE_UPDATE -> {
                execute(connection, WideRow.TABLE);
                fill(connection, "wide_rows (" + WideRow.COLUMNS + ")", 40, WIDE,
                        (row, id) -> WideRow.of(id).bind(row));
            }
            case GRAPH_SELECT_IN, GRAPH_JOINED -> graph(connection);
            case INSERT -> execute(connection, READINGS_TABLE);
            case READ_MANY, HOLD_MANY, HOLD_CHANGED -> {
                execute(connection, POINTS_TABLE);
                fill(connection, "points (id, label, x, y)", 4, POINTS, (row, id) -> {
                    row.setLong(1, id);
                    row.setString(2, pointLabel(id));
                    row.setInt(3, x(id));
                    row.setDouble(4, y(id));
                });
            }
            case MOVE_AMONG_FEW, MOVE_AMONG_MANY -> links(connection);
        }
    }

    private static void graph(Connection connection) throws SQLException {
        execute(connection, GRAPH_TABLES);
        fill(connection, "regions (id, name)", 2, REGIONS + RANGES, (row, id) -> {
            row.setLong(1, id);
            row.setString(2, "Region " + id);
        });
        fill(connection, "shops (id, name, city, region_id)", 4, (REGIONS + RANGES) * 10, (row, id) -> {
            row.setLong(1, id);
            row.setString(2, "Shop " + id);
            row.setString(3, "City " + id % 100);
            row.setLong(4, parent(id));
        });
        fill(connection, "sales (id, product, quantity, price, shop_id)", 5, (REGIONS + RANGES) * 100, (row, id) -> {
            row.setLong(1, id);
            row.setString(2, "Product " + id % 500);
            row.setInt(3, (int) (id % 90));
            row.setBigDecimal(4, cents(id));
            row.setLong(5, parent(id));
        });
        execute(connection, "create index shops_region on shops (region_id)");
        execute(connection, "create index sales_shop on sales (shop_id)");
    }

    private static void links(Connection connection) throws SQLException {
        execute(connection, LINK_TABLES);
        fill(connection, "labels (id, name)", 2, LABELS, (row, id) -> {
            row.setLong(1, id);
            row.setString(2, "Label " + id);
        });
        fill(connection, "articles (id, title)", 2, ARTICLES, (row, id) -> {
            row.setLong(1, id);
            row.setString(2, "Article " + id);
        });
        fill(connection, "article_labels (article_id, label_id)", 2, 2 * ARTICLES, (row, id) -> {
            long article = (id + 1) / 2;
            row.setLong(1, article);
            row.setLong(2, id % 2 == 0 ? keptLabel(article) : label(article, false));
        });
        execute(connection, "create index article_labels_label on article_labels (label_id)");
    }

    private static final String READINGS_TABLE = """
            create table readings (id bigint generated by default as identity primary key, sensor varchar(255) not null,
                level int not null, amount double precision not null, taken_at timestamp with time zone not null)""";

    private static final String POINTS_TABLE = """
            create table points (id bigint primary key, label varchar(255) not null, x int not null,
                y double precision not null)""";

    private static final String GRAPH_TABLES = """
            create table regions (id bigint primary key, name varchar(255) not null);
            create table shops (id bigint primary key, name varchar(255) not null, city varchar(255) not null,
                region_id bigint not null references regions (id));
            create table sales (id bigint primary key, product varchar(255) not null, quantity int not null,
                price numeric(12, 2) not null, shop_id bigint not null references shops (id))""";

    private static final String LINK_TABLES = """
            create table labels (id bigint primary key, name varchar(255) not null);
            create table articles (id bigint primary key, title varchar(255) not null);
            create table article_labels (article_id bigint not null references articles (id),
                label_id bigint not null references labels (id), primary key (article_id, label_id))""";

    private static void execute(Connection connection, String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements.split(";")) {
                statement.execute(sql);
            }
        }
    }

    private static void fill(Connection connection, String into, int columns, int rows, RowOf row) throws SQLException {
        String sql = "insert into " + into + " values (?" + ", ?".repeat(columns - 1) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int id = 1; id <= rows; id++) {
                row.bind(statement, id);
                statement.addBatch();
                if (id % 10_000 == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private interface RowOf {
        void bind(PreparedStatement row, long id) throws SQLException;
    }
}
