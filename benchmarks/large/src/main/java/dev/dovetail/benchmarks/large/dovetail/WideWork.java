package dev.dovetail.benchmarks.large.dovetail;

import static dev.dovetail.benchmarks.large.dovetail.Wide_.wide;

import dev.dovetail.benchmarks.Digest;
import dev.dovetail.benchmarks.large.WideRow;
import dev.dovetail.benchmarks.large.Work;
import dev.dovetail.session.Database;
import java.util.List;

/** Reads rows of 40 columns. */
final class WideWork implements Work<List<Wide>> {
    private final Database database;
    private final boolean readOnly;

    WideWork(Database database, boolean readOnly) {
        this.database = database;
        this.readOnly = readOnly;
    }

    @Override
    public List<Wide> run() {
        return readOnly ? database.select(wide).list() : database.compute(session -> session.select(wide).list());
    }

    @Override
    public void describe(List<Wide> result, Digest digest) {
        for (Wide row : result) {
            digest.add(new WideRow(
                row.id(), row.code(), row.name(), row.city(), row.street(), row.country(), row.phone(), row.email(),
                row.note(), row.quantity(), row.stock(), row.minimum(), row.maximum(), row.shelf(), row.reorder(),
                row.views(), row.clicks(), row.weight(), row.price(), row.cost(), row.tax(), row.discount(),
                row.rating(), row.score(), row.width(), row.height(), row.active(), row.visible(), row.archived(),
                row.createdAt(), row.changedAt(), row.opened(), row.closed(), row.startsAt(), row.endsAt(),
                row.parentNumber(), row.depth(), row.share(), row.shortcut(), row.remark()));
        }
    }
}
