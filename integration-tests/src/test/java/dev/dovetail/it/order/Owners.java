package dev.dovetail.it.order;

import static dev.dovetail.it.order.Badge_.badge;
import static dev.dovetail.it.order.Desk_.desk;
import static dev.dovetail.it.order.Owner_.owner;

import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One-to-ones: badges that must have an owner, and desks that may have none. */
final class Owners extends Area {
    private final Map<Badge, Owner> badges = new HashMap<>();
    private final Map<Desk, @Nullable Owner> desks = new HashMap<>();

    Owners(Random random) {
        super(random);
    }

    @Override
    void seed(Session session) {
        for (int i = 0; i < 5; i++) {
            Owner made = Owner_.create().name("o" + i);
            session.add(made);
            if (i < 4) {
                made.badge(Badge_.create().no("b" + i));
            }
            session.add(Desk_.create().no("d" + i).owner(i % 2 == 0 ? made : null));
        }
    }

    @Override
    void decide(Session session) {
        List<Owner> owners = new ArrayList<>();
        List<Owner> leaving = new ArrayList<>();
        for (Owner each : session.select(owner).orderBy(owner.id).list()) {
            (chance(0.2) ? leaving : owners).add(each);
            each.badge();
            each.desk();
        }
        if (owners.size() < 6) {
            Owner coming = Owner_.create().name("new");
            owners.add(coming);
            changes.add(() -> session.add(coming));
        }
        badges(session, owners);
        desks(session, owners);
        leaving.forEach(each -> changes.add(() -> session.delete(each)));
    }

    private void badges(Session session, List<Owner> owners) {
        List<Badge> there = session.select(badge).orderBy(badge.id).list();
        Map<Owner, Badge> held = new HashMap<>();
        there.forEach(each -> held.put(each.owner(), each));
        List<Badge> staying = new ArrayList<>();
        List<@Nullable Owner> current = new ArrayList<>();
        for (Badge each : there) {
            if (staying.size() == owners.size() || chance(0.2) || !owners.contains(each.owner()) && chance(0.5)) {
                changes.add(() -> session.delete(each));
            } else {
                staying.add(each);
                current.add(each.owner());
            }
        }
        if (staying.size() < owners.size() && chance(0.7)) {
            staying.add(Badge_.create().no("n"));
            current.add(null);
        }
        List<Owner> given = distinct(current, owners, 0.4, 0);
        Map<Badge, Owner> wanted = new HashMap<>();
        for (int i = 0; i < staying.size(); i++) {
            wanted.put(staying.get(i), given.get(i));
        }
        if (staying.stream().anyMatch(each -> isCircle(each, wanted, held))) {
            // No order of writing exists; the database would refuse each: what is left takes no other's place.
            for (int i = 0; i < staying.size(); i++) {
                if (current.get(i) != null && owners.contains(current.get(i))) {
                    wanted.put(staying.get(i), current.get(i));
                } else {
                    Badge gone = staying.get(i);
                    wanted.remove(gone);
                    if (current.get(i) != null) {
                        changes.add(() -> session.delete(gone));
                    }
                }
            }
        }
        badges.putAll(wanted);
    }

    private static boolean isCircle(Badge start, Map<Badge, Owner> wanted, Map<Owner, Badge> held) {
        Badge next = held.get(wanted.get(start));
        for (int i = 0; i < wanted.size() && next != null && next != start && wanted.containsKey(next); i++) {
            next = held.get(wanted.get(next)) == next ? null : held.get(wanted.get(next));
        }
        return next == start && held.get(wanted.get(start)) != start;
    }

    private void desks(Session session, List<Owner> owners) {
        List<Desk> staying = new ArrayList<>();
        List<@Nullable Owner> current = new ArrayList<>();
        for (Desk each : session.select(desk).orderBy(desk.id).list()) {
            if (staying.size() == owners.size() || chance(0.2)) {
                changes.add(() -> session.delete(each));
            } else {
                staying.add(each);
                current.add(each.owner());
            }
        }
        if (staying.size() < owners.size() && chance(0.5)) {
            Desk coming = Desk_.create().no("n");
            staying.add(coming);
            current.add(null);
            changes.add(() -> session.add(coming));
        }
        List<@Nullable Owner> given = distinct(current, owners, 0.4, 0.3);
        for (int i = 0; i < staying.size(); i++) {
            Desk each = staying.get(i);
            desks.put(each, given.get(i));
            changes.add(() -> each.owner(null));
        }
    }

    /** What one takes from another in memory is the other's loss: so all are set at the end, once. */
    void link() {
        badges.forEach((each, of) -> each.owner(of));
        desks.forEach((each, of) -> each.owner(of));
    }

    @Override
    List<Rows> expected() {
        return List.of(
                new Rows("SELECT no, owner_id FROM order_badges", badges.entrySet().stream()
                        .map(each -> row(each.getKey().no(), each.getValue().id())).toList()),
                new Rows("SELECT no, owner_id FROM order_desks", desks.entrySet().stream()
                        .map(each -> row(each.getKey().no(), each.getValue() == null ? null : each.getValue().id()))
                        .toList()));
    }
}
