package dev.dovetail.tools.plan;

import dev.dovetail.tools.plan.RelationPlan.AssociationPlan;
import dev.dovetail.tools.plan.RelationPlan.Kind;
import java.util.ArrayList;
import java.util.List;

/** Plans both sides of each relationship. */
final class RelationPlanner {
    private final List<Link> links;
    private final List<Pairing> pairings;
    private final PropertyNamer names;

    RelationPlanner(List<Link> links, List<Pairing> pairings, PropertyNamer names) {
        this.links = links;
        this.pairings = pairings;
        this.names = names;
    }

    /** Returns the reference to the parent of a key. */
    RelationPlan reference(Link link) {
        return new RelationPlan(link.isOneToOne() ? Kind.ONE_TO_ONE : Kind.MANY_TO_ONE, names.sideOf(link),
                link.parent().type(), names.inverse(link), choice(link), link.isNullable(), false, false, null);
    }

    /** Returns the children and the targets of {@code table}: what is no part of its own row. */
    List<RelationPlan> collections(MappedTable table) {
        List<RelationPlan> plans = new ArrayList<>();
        for (Link link : links) {
            if (link.parent() == table) {
                boolean one = link.isOneToOne();
                plans.add(new RelationPlan(one ? Kind.ONE_TO_ONE : Kind.ONE_TO_MANY, names.inverse(link),
                        link.child().type(), names.sideOf(link), choice(link), one,
                        link.onDelete().equals("CASCADE"), false, null));
            }
        }
        for (Pairing pairing : pairings) {
            if (pairing.own().parent() == table) {
                plans.add(new RelationPlan(Kind.MANY_TO_MANY, names.owned(pairing), pairing.other().parent().type(),
                        names.other(pairing), List.of(), false, false, !pairing.pure(), association(pairing)));
            }
            if (pairing.other().parent() == table) {
                plans.add(new RelationPlan(Kind.MANY_TO_MANY, names.other(pairing), pairing.own().parent().type(),
                        names.owned(pairing), List.of(), false, false, !pairing.pure(), null));
            }
        }
        return plans;
    }

    /** Returns the properties of the key if the two tables have several keys to each other, or none if there is one. */
    private List<String> choice(Link link) {
        long between = links.stream().filter(each -> each.child() == link.child() && each.parent() == link.parent()
                || each.child() == link.parent() && each.parent() == link.child()).count();
        return between > 1 ? link.child().properties(link.columns()) : List.of();
    }

    private static AssociationPlan association(Pairing pairing) {
        boolean self = pairing.own().parent() == pairing.other().parent();
        return new AssociationPlan(pairing.table().name().name(), pairing.table().name().schema(),
                columns(pairing.own(), self), columns(pairing.other(), self));
    }

    /** Returns the columns of one end, or none if Dovetail derives them from the type and its identifier. */
    private static List<String> columns(Link link, boolean self) {
        List<String> columns = Pairing.columnsById(link);
        List<String> derived = link.parent().id().stream()
                .map(id -> DerivedNames.snake(link.parent().type()) + "_" + id).toList();
        return !self && columns.equals(derived) ? List.of() : columns;
    }
}
