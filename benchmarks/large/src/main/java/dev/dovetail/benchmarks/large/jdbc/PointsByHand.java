package dev.dovetail.benchmarks.large.jdbc;

import dev.dovetail.benchmarks.Digest;
import dev.dovetail.benchmarks.large.Work;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads many rows of four columns. */
final class PointsByHand implements Work<List<PointsByHand.Point>> {
    private final DataSource source;

    PointsByHand(DataSource source) {
        this.source = source;
    }

    @Override
    public List<Point> run() throws SQLException {
        List<Point> points = new ArrayList<>();
        try (Connection connection = source.getConnection()) {
            try (PreparedStatement statement = connection.prepareStatement("select id, label, x, y from points");
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    points.add(new Point(rows.getLong(1), rows.getString(2), rows.getInt(3), rows.getDouble(4)));
                }
            }
            connection.commit();
        }
        return points;
    }

    @Override
    public void describe(List<Point> result, Digest digest) {
        for (Point point : result) {
            digest.add(point.id, point.label, point.x, point.y);
        }
    }

    static final class Point {
        final long id;
        String label;
        int x;
        double y;

        Point(long id, String label, int x, double y) {
            this.id = id;
            this.label = label;
            this.x = x;
            this.y = y;
        }
    }
}
