package dev.dovetail.processor.check;

import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.Key;
import dev.dovetail.processor.resolve.Link;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Each column of a key is written by one relationship of an entity; its two sides know each other. */
final class SharedKeys implements Check {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        List<Side> writers = new ArrayList<>();
        for (Side side : entity.sides()) {
            Key key = side.route().key();
            if (key == null || side.link().isViewOnly() || !side.isAgreed()) {
                continue;
            }
            Side before = writers.stream().filter(each -> overlap(each, side)).findFirst().orElse(null);
            if (before == null) {
                writers.add(side);
            } else {
                overlapping(entity, before, side, key, reports);
            }
        }
        for (Side side : entity.sides()) {
            side.unlinked().ifPresent(other -> notLinked(entity, side, other, reports));
        }
    }

    private static boolean overlap(Side a, Side b) {
        Key one = a.route().key();
        Key two = b.route().key();
        return one != null && two != null
                && one.child().qualifiedName().equals(two.child().qualifiedName())
                && a.route().kind().holdsKey() == b.route().kind().holdsKey()
                && !Collections.disjoint(one.properties(), two.properties());
    }

    private static void overlapping(
            ResolvedEntity entity, Side before, Side side, Key key, List<Report> reports) {
        Link link = side.link();
        reports.add(Report.of(Problem.OVERLAPPING_WRITES,
                link.foreignKey().isEmpty() ? link.annotation().origin() : link.annotation().origin("foreignKey"),
                entity.name(), link.name(), entity.name(), before.link().name(), key.display()));
    }

    private static void notLinked(ResolvedEntity entity, Side side, Link other, List<Report> reports) {
        Key key = side.route().key();
        if (key != null) {
            reports.add(Report.of(Problem.SIDES_NOT_LINKED, side.link().annotation().origin(), entity.name(),
                    side.link().name(), other.owner().name(), other.name(), key.display(), other.name(),
                    other.owner().name(), other.name(), side.link().name()));
        }
    }
}
