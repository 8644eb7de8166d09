package dev.dovetail.benchmarks.large.dovetail;

import static dev.dovetail.benchmarks.large.dovetail.Point_.point;

import dev.dovetail.benchmarks.Digest;
import dev.dovetail.benchmarks.large.Work;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads many rows into a session that stays open. */
final class HeldPoints implements Work<List<Point>> {
    private final Database database;
    private final boolean change;
    private @Nullable Session session;

    HeldPoints(Database database, boolean change) {
        this.database = database;
        this.change = change;
    }

    @Override
    public void before() {
        close();
    }

    @Override
    public List<Point> run() {
        Session opened = database.openSession();
        session = opened;
        List<Point> points = opened.select(point).list();
        if (change) {
            Point first = points.get(0);
            int x = first.x();
            first.x(x + 1);
            opened.flush();
            first.x(x);
            opened.flush();
        }
        opened.commit();
        return points;
    }

    @Override
    public void describe(List<Point> result, Digest digest) {
        PointsWork.describe(digest, result);
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
            session = null;
        }
    }
}
