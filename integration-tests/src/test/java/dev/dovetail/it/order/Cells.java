package dev.dovetail.it.order;

import static dev.dovetail.it.order.Cell_.cell;

import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Rows that exchange identifiers of two columns. */
final class Cells extends Area {
    private static final int SIDE = 3;

    private record Place(int x, int y) {}

    private record Now(Cell cell, Place place, String text) {}

    private final List<Now> after = new ArrayList<>();

    Cells(Random random) {
        super(random);
    }

    private static List<Place> all() {
        List<Place> all = new ArrayList<>();
        for (int i = 0; i < SIDE * SIDE; i++) {
            all.add(new Place(i / SIDE, i % SIDE));
        }
        return all;
    }

    @Override
    void seed(Session session) {
        List<@Nullable Place> none = new ArrayList<>(java.util.Collections.nCopies(4, null));
        for (Place place : distinct(none, all(), 0, 0)) {
            session.add(Cell_.create().x(place.x()).y(place.y()).text("first"));
        }
    }

    @Override
    void decide(Session session) {
        List<Cell> staying = new ArrayList<>();
        List<@Nullable Place> current = new ArrayList<>();
        for (Cell each : session.select(cell).orderBy(cell.x, cell.y).list()) {
            if (chance(0.3)) {
                changes.add(() -> session.delete(each));
            } else {
                staying.add(each);
                current.add(new Place(each.x(), each.y()));
            }
        }
        for (int i = random.nextInt(3); i > 0 && staying.size() < 8; i--) {
            Cell coming = Cell_.create();
            staying.add(coming);
            current.add(null);
            changes.add(() -> session.add(coming));
        }
        List<Place> given = distinct(current, all(), 0.3, 0);
        for (int i = 0; i < staying.size(); i++) {
            Now now = new Now(staying.get(i), given.get(i), chance(0.5) ? "first" : "then");
            after.add(now);
            changes.add(() -> now.cell().x(now.place().x()).y(now.place().y()).text(now.text()));
        }
    }

    /** Each object is known by its identifier. */
    void check(Session session) {
        for (Now now : after) {
            if (session.find(Cell_.TYPE, List.of(now.place().x(), now.place().y())) != now.cell()) {
                throw new AssertionError(now.place() + " does not lead to its object");
            }
        }
    }

    @Override
    List<Rows> expected() {
        return List.of(new Rows("SELECT x, y, text FROM order_cells", after.stream()
                .map(now -> row(now.place().x(), now.place().y(), now.text())).toList()));
    }
}
