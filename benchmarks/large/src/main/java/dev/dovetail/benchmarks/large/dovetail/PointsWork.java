package dev.dovetail.benchmarks.large.dovetail;

import static dev.dovetail.benchmarks.large.dovetail.Point_.point;

import dev.dovetail.benchmarks.Digest;
import dev.dovetail.benchmarks.large.Work;
import dev.dovetail.session.Database;
import java.util.List;

/** Reads many rows of four columns. */
final class PointsWork implements Work<List<Point>> {
    private final Database database;

    PointsWork(Database database) {
        this.database = database;
    }

    @Override
    public List<Point> run() {
        return database.compute(session -> session.select(point).list());
    }

    @Override
    public void describe(List<Point> result, Digest digest) {
        describe(digest, result);
    }

    static void describe(Digest digest, List<Point> points) {
        for (Point point : points) {
            digest.add(point.id(), point.label(), point.x(), point.y());
        }
    }
}
