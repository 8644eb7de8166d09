package dev.dovetail.processor.check;

import dev.dovetail.processor.declaration.LookAlike;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports annotations of other libraries on an entity, which Dovetail does not read. */
public final class ImportCheck implements EntityCheck {
    /** The annotations that have the same name in Dovetail. */
    private static final Set<String> SAME = Set.of("Entity", "Table", "Id", "GeneratedValue", "Column", "OneToMany",
            "ManyToOne", "OneToOne", "ManyToMany", "OrderBy", "MapKey", "Version", "Enumerated", "Convert", "Index",
            "Embedded", "Inheritance");
    /** Dovetail's annotations in place of others with different names. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("MappedEntity", "Entity"), Map.entry("MappedProperty", "Column"),
            Map.entry("MappedCollection", "OneToMany"), Map.entry("Relation", "OneToMany"),
            Map.entry("EmbeddedId", "Embedded"), Map.entry("DiscriminatorColumn", "Inheritance"),
            Map.entry("DiscriminatorValue", "Entity"), Map.entry("JoinColumn", "ForeignKey"),
            Map.entry("JoinTable", "AssociationTable"));
    /** Dovetail's names of annotation elements, by their JPA names. */
    private static final Map<String, String> VALUES = Map.of("mappedBy", "backPopulates", "orphanRemoval",
            "deleteOrphans", "strategy", "value", "columnDefinition", "definition");

    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        List<LookAlike> found = entity.declaration().lookAlikes();
        if (!found.isEmpty()) {
            reports.add(report(Problem.LOOK_ALIKE, entity.name(), found));
        }
    }

    /** Returns one report of {@code problem} about all annotations in {@code found}. */
    public static Report report(Problem problem, String owner, List<LookAlike> found) {
        LookAlike first = found.get(0);
        Set<String> names = new LinkedHashSet<>();
        Set<String> imports = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        Set<String> called = new LinkedHashSet<>();
        for (LookAlike each : found) {
            names.add("@" + each.name());
            String ours = each.packageName().equals("lombok") ? ""
                    : SAME.contains(each.name()) ? each.name() : OTHERS.getOrDefault(each.name(), "");
            if (ours.isEmpty()) {
                others.add("@" + each.name());
            } else {
                imports.add("import dev.dovetail.annotation." + ours + ";");
            }
            each.values().stream().filter(VALUES::containsKey)
                    .forEach(value -> called.add(value + " is called " + VALUES.get(value)));
        }
        List<String> remedies = new ArrayList<>();
        if (!imports.isEmpty()) {
            remedies.add("Change the import: " + String.join(" ", imports));
        }
        if (!others.isEmpty()) {
            remedies.add("Take " + String.join(", ", others) + " off" + (first.packageName().equals("lombok")
                    ? ": Dovetail writes the accessors." : "."));
        }
        if (!called.isEmpty()) {
            remedies.add("There, " + String.join(", ", called) + ".");
        }
        boolean isOne = found.stream().map(LookAlike::property).distinct().count() == 1;
        String place = isOne && !first.property().isEmpty() ? owner + "." + first.property() : owner;
        return Report.of(problem, first.origin(), place, String.join(", ", names), first.packageName(),
                String.join(" ", remedies));
    }
}
