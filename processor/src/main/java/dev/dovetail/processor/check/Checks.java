package dev.dovetail.processor.check;

import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.ColumnRules;
import dev.dovetail.processor.model.LackingTypes;
import dev.dovetail.processor.model.NameLimit;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import java.util.ArrayList;
import java.util.List;

/** All rules. */
public final class Checks {
    private static final List<Check> RULES = List.of(
            new Members(), new Identifiers(), new ComparedKeys(), new Misplaced(), new TableNames(), new Columns(),
            new Numbers(), new Blanks(), new Converters(), new Versions(), new Indexes(), new OneToOneKeys(),
            new RelationshipNullness(), new Orphans(), new Cascades(), new DatabaseDeletes(), new Backrefs(),
            new SharedKeys(), new MapKeys(), new OrderTerms(), new SqlParts(), new CheckConditions(), new Defaults(),
            new Definitions(), new DefinitionFits(), new SaysNothing(), new EnumLengths(), new Setters());
    private static final List<SchemaCheck> SCHEMA_RULES = List.of(
            new Tables(), new ConstraintNames(), new KeyCycles(), new Sequences(), new SequenceNames());

    private static final List<Check> ADVICE = List.of(
            new EagerCollections(), new UnruledCascades(), new UnindexedKeys(), new UnknownDefinitions());

    private Checks() {}

    /** What is wrong with {@code entity}. */
    public static List<Report> check(ResolvedEntity entity) {
        List<Report> reports = new ArrayList<>();
        new Imports().check(entity, reports);
        if (!reports.isEmpty()) {
            return reports;
        }
        new EntityKind().check(entity, reports);
        if (!reports.isEmpty() && !entity.declaration().shape().isImplementable()) {
            // Whatever else is wrong follows from this.
            return reports;
        }
        for (Check rule : RULES) {
            rule.check(entity, reports);
        }
        return reports;
    }

    /** What may surprise in {@code entity}, with which nothing is wrong. */
    public static List<Report> advise(ResolvedEntity entity) {
        List<Report> reports = new ArrayList<>();
        for (Check rule : ADVICE) {
            rule.check(entity, reports);
        }
        return reports;
    }

    /** What is wrong with the entities taken together, on databases that allow such names, types and columns. */
    public static List<Report> check(ResolvedSchema schema, List<NameLimit> limits, List<LackingTypes> lacking,
            List<ColumnRules> columns) {
        List<Report> reports = new ArrayList<>();
        new LongNames(limits).check(schema, reports);
        new UnheldTypes(lacking).check(schema, reports);
        new UnheldColumns(columns).check(schema, reports);
        for (SchemaCheck rule : SCHEMA_RULES) {
            rule.check(schema, reports);
        }
        return reports;
    }
}
