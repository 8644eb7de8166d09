package dev.dovetail.processor.resolve;

import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Explains why the columns of a foreign key do not refer to something unique.
 *
 * @param child the entity of the columns
 * @param parent the entity that they refer to
 * @param together the columns that form one foreign key
 * @param all the columns of all foreign keys of {@code child}
 */
record IncompleteKey(StoredEntity child, StoredEntity parent, List<KeyPart> together, List<KeyPart> all) {
    /** Returns the problem, or empty if another foreign key reports it. */
    Optional<Report> report() {
        KeyPart first = together.get(0);
        List<KeyPart> other = otherHalf();
        if (!other.isEmpty()) {
            return isReportedThere(other) ? Optional.empty() : Optional.of(differentNames(other));
        }
        Set<String> referred = new HashSet<>();
        together.forEach(part -> referred.add(part.reference()));
        List<String> key = key(referred);
        List<String> missing = new ArrayList<>(key);
        missing.removeAll(referred);
        if (together.size() == 1 && key.size() <= 1) {
            return Optional.of(Report.of(Problem.REFERENCE_NOT_UNIQUE, first.annotation().origin("references"),
                    child.name(), first.property().name(), first.reference(), parent.name(), parent.name(),
                    first.reference()));
        }
        if (missing.isEmpty()) {
            return Optional.of(Report.of(Problem.COMPOSITE_KEYS_NOT_NAMED, first.annotation().origin(), child.name(),
                    first.property().name(), parent.name(), names(together), parent.name()));
        }
        return Optional.of(referred.size() < together.size() ? twice(missing.get(0)) : incomplete(key, missing));
    }

    /** Returns whether {@code other} reports the problem: of two halves, the one without a name, or the later one. */
    private boolean isReportedThere(List<KeyPart> other) {
        if (ForeignKeyStep.isComplete(parent, other)) {
            return false;
        }
        boolean isNamed = !together.get(0).annotation().text("name").isEmpty();
        boolean isOtherNamed = !other.get(0).annotation().text("name").isEmpty();
        return isNamed == isOtherNamed ? all.indexOf(together.get(0)) < all.indexOf(other.get(0)) : isNamed;
    }

    /** Returns the unique key that the columns could be meant for: the identifier if they refer to a part of it. */
    private List<String> key(Set<String> referred) {
        List<String> ids = parent.ids().stream().map(ColumnMapping::name).toList();
        if (ids.size() > 1 && ids.stream().anyMatch(referred::contains)) {
            return ids;
        }
        return parent.uniques().stream().filter(unique -> unique.size() > 1 && unique.containsAll(referred))
                .findFirst().map(unique -> parent.names().stream().filter(unique::contains).toList()).orElse(ids);
    }

    /**
     * Returns the columns with which these would form a foreign key if they had the same name; empty if there are none.
     */
    private List<KeyPart> otherHalf() {
        Map<String, List<KeyPart>> byName = new LinkedHashMap<>();
        for (KeyPart part : all) {
            if (part.parent().equals(together.get(0).parent()) && !part.isGroupedWith(together.get(0))) {
                byName.computeIfAbsent(part.annotation().text("name"), none -> new ArrayList<>()).add(part);
            }
        }
        for (List<KeyPart> others : byName.values()) {
            List<KeyPart> both = new ArrayList<>(together);
            both.addAll(others);
            if (ForeignKeyStep.isComplete(parent, both)) {
                return others;
            }
        }
        return List.of();
    }

    private Report differentNames(List<KeyPart> other) {
        KeyPart first = together.get(0);
        String name = other.get(0).annotation().text("name");
        String written = name.isEmpty() ? first.annotation().text("name") : name;
        return Report.of(Problem.FOREIGN_KEY_NAMES_DIFFER, first.annotation().origin(), child.name(), names(together),
                parent.name(), names(other), named(name), named(first.annotation().text("name")), parent.name(),
                first.reference(), written);
    }

    private static String named(String name) {
        return name.isEmpty() ? "no name" : "name = \"" + name + "\"";
    }

    /** Two columns refer to one property, and none to {@code missing}. */
    private Report twice(String missing) {
        Map<String, KeyPart> byReference = new LinkedHashMap<>();
        KeyPart one = together.get(0);
        KeyPart two = one;
        for (KeyPart part : together) {
            KeyPart before = byReference.putIfAbsent(part.reference(), part);
            if (before != null) {
                one = before;
                two = part;
                break;
            }
        }
        KeyPart meant = Referred.isNamedAfter(one.property().name(), missing, parent.declaration()) ? one : two;
        return Report.of(Problem.REFERENCE_TWICE, meant.annotation().origin("references"), child.name(),
                meant.property().name(), one.property().name(), two.property().name(), parent.name() + "."
                        + one.reference(), parent.name() + "." + missing, meant.property().name(), missing);
    }

    private Report incomplete(List<String> key, List<String> missing) {
        KeyPart first = together.get(0);
        String name = first.annotation().text("name");
        List<String> ids = parent.ids().stream().map(ColumnMapping::name).toList();
        String annotation = Samples.foreignKey(parent, missing.get(0), name);
        String property = Samples.keyProperty(parent, missing.get(0));
        boolean exists = child.stored(property).isPresent();
        return Report.of(Problem.COMPOSITE_KEY_INCOMPLETE, first.annotation().origin(), child.name(),
                first.property().name(), key.equals(ids) ? "the identifier"
                        : "the unique key (" + String.join(", ", key) + ")", parent.name(),
                String.join(", ", missing), exists ? "Write on " + child.name() + "." + property
                        : "Add to " + child.name(), annotation + (exists ? ""
                        : Samples.keyAccessor(parent, missing.get(0), first.property().nullable())));
    }

    private static String names(List<KeyPart> parts) {
        return String.join(", ", parts.stream().map(part -> part.property().name()).toList());
    }
}
