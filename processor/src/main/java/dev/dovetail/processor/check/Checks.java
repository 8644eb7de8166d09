package dev.dovetail.processor.check;

import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.ColumnLimits;
import dev.dovetail.processor.model.NameLimit;
import dev.dovetail.processor.model.TypeSupport;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import java.util.ArrayList;
import java.util.List;

/** Runs all checks. */
public final class Checks {
    private static final List<EntityCheck> RULES = List.of(
            new LevelCheck(), new InheritedPropertyCheck(), new TableSpanCheck(), new JoinedCascadeCheck(),
            new MemberCheck(),
            new IdentifierCheck(), new ComparedKeyCheck(), new PlacementCheck(), new TableNameCheck(),
            new ColumnCheck(), new NumberRangeCheck(), new BlankCheck(), new ConverterCheck(), new VersionCheck(),
            new IndexCheck(), new OneToOneKeyCheck(), new RelationshipNullnessCheck(), new OrphanCheck(),
            new CascadeCheck(), new DatabaseDeleteCheck(), new BackrefCheck(), new SharedKeyCheck(), new MapKeyCheck(),
            new OrderTermCheck(), new SqlPartCheck(), new CheckConstraintCheck(), new DefaultCheck(),
            new DefinitionCheck(), new DefinitionFitCheck(), new NoEffectCheck(), new EnumLengthCheck(),
            new SetterCheck(), new GeneratedColumnCheck(), new ReadOnlyCheck());
    private static final List<SchemaCheck> SCHEMA_RULES = List.of(
            new TableCheck(), new ConstraintNameCheck(), new SequenceCheck(), new SequenceNameCheck(),
            new NativeEnumCheck(), new SiblingCheck());

    private static final List<EntityCheck> ADVICE = List.of(
            new EagerCollectionCheck(), new CascadeRuleCheck(), new SetNullCheck(), new UnindexedKeyCheck(),
            new UnknownDefinitionCheck(), new ConstraintCheck());

    private Checks() {}

    /** Returns the errors of {@code entity}. */
    public static List<Report> check(ResolvedEntity entity) {
        List<Report> reports = new ArrayList<>();
        new ImportCheck().check(entity, reports);
        if (!reports.isEmpty()) {
            return reports;
        }
        new EntityKindCheck().check(entity, reports);
        if (!reports.isEmpty() && !entity.declaration().shape().isOfRightKind()) {
            // The other errors would follow from this one.
            return reports;
        }
        for (EntityCheck rule : RULES) {
            rule.check(entity, reports);
        }
        ResolvedEntity parent = entity.parent();
        if (parent != null) {
            // What a level inherits is reported at the level that declares it.
            List<Report> above = check(parent);
            reports.removeIf(each -> above.stream().anyMatch(each::isSame));
        }
        return reports;
    }

    /** Returns advice about {@code entity}, which has no errors. */
    public static List<Report> advise(ResolvedEntity entity) {
        List<Report> reports = new ArrayList<>();
        for (EntityCheck rule : ADVICE) {
            rule.check(entity, reports);
        }
        ResolvedEntity parent = entity.parent();
        if (parent != null) {
            List<Report> above = advise(parent);
            reports.removeIf(each -> above.stream().anyMatch(each::isSame));
        }
        return reports;
    }

    /** Returns advice about the entities of {@code schema} taken together, which have no errors. */
    public static List<Report> advise(ResolvedSchema schema) {
        List<Report> reports = new ArrayList<>();
        new KeyCycleCheck().check(schema, reports);
        return reports;
    }

    /**
     * Returns the errors of the tables of {@code schema}, which has no other errors.
     *
     * @param lacking what the databases in the option do not support
     * @param limits the limits of the databases for which DDL is generated
     */
    public static List<Report> checkTables(ResolvedSchema schema, List<TypeSupport> lacking,
            List<ColumnLimits> limits) {
        List<Report> reports = new ArrayList<>();
        if (schema.isWhole()) {
            TableOwners owners = new TableOwners(schema);
            new ChangedColumnCheck(lacking).check(owners, reports);
            new NumberedColumnCheck(lacking).check(owners, reports);
            new TableLimitCheck(limits).check(owners, reports);
        }
        return reports;
    }

    /**
     * Returns the errors of the entities of {@code schema} taken together.
     *
     * @param limits the maximum name lengths of the databases for which DDL is generated
     * @param lacking the types that these databases do not support
     * @param columns the column limits of these databases
     */
    public static List<Report> check(ResolvedSchema schema, List<NameLimit> limits, List<TypeSupport> lacking,
            List<ColumnLimits> columns) {
        List<Report> reports = new ArrayList<>();
        new NameLengthCheck(limits).check(schema, reports);
        new TypeSupportCheck(lacking).check(schema, reports);
        new ColumnLimitCheck(columns).check(schema, reports);
        new NativeLabelCheck(columns).check(schema, reports);
        for (SchemaCheck rule : SCHEMA_RULES) {
            rule.check(schema, reports);
        }
        return reports;
    }
}
