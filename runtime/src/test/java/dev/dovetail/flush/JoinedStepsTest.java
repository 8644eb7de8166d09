package dev.dovetail.flush;

import static dev.dovetail.handmade.HandmadeStaff.EMPLOYEE;
import static dev.dovetail.handmade.HandmadeStaff.ENGINEER;
import static dev.dovetail.handmade.HandmadeStaff.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.handmade.HandmadeEntity;
import dev.dovetail.handmade.HandmadeSource;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.jdbc.statement.TransactionOptions;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.Cascades;
import dev.dovetail.track.UnitOfWork;
import java.util.List;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class JoinedStepsTest {
    private final HandmadeSource source = new HandmadeSource();
    private final UnitOfWork work = source.work();
    private final StatementRunner runner =
            new StatementRunner(new JdbcDataSource(), Dialects.h2(), List.of(), TransactionOptions.NONE);

    @Test
    void eachTypeIsInsertedFromTheRootDownWithAllItsRowsAtOnce() {
        Cascades.add(work, ENGINEER.create("ann"));
        Cascades.add(work, MANAGER.create("bob"));
        Cascades.add(work, ENGINEER.create("eve"));
        assertThat(plan()).containsExactly("insert Employee(name, managerId, version, (type)) [bob]",
                "insert Manager(id, budget) [bob]", "insert Employee(name, managerId, version, (type)) [ann, eve]",
                "insert Engineer(id, skill) [ann, eve]");
    }

    @Test
    void allTablesOfAManagerAreWrittenBeforeThoseManaged() {
        HandmadeEntity boss = MANAGER.create("boss");
        Cascades.add(work, ENGINEER.create("ann").set("manager", boss));
        Cascades.add(work, MANAGER.create("bob").set("manager", boss));
        Cascades.add(work, ENGINEER.create("eve").set("manager", boss));
        boss.set("id", 7L);
        assertThat(names()).containsExactly("insert Employee [boss]", "insert Manager [boss]",
                "insert Employee [bob]", "insert Manager [bob]", "insert Employee [ann, eve]",
                "insert Engineer [ann, eve]");
    }

    @Test
    void aManagerOfItselfIsInsertedWithNullAndUpdated() {
        HandmadeEntity boss = MANAGER.create("boss").set("id", 7L);
        boss.set("manager", boss);
        Cascades.add(work, boss);
        assertThat(names()).containsExactly("insert Employee [boss]", "insert Manager [boss]",
                "update Employee [boss]");
    }

    @Test
    void anUpdateWritesTheTablesWithChangesAndTheVersion() {
        HandmadeEntity ann = source.persistent(ENGINEER, 1, "ann");
        ann.set("skill", "java");
        assertThat(plan()).containsExactly("update Employee() [ann]", "update Engineer(skill) [ann]");
        ann.set("skill", null);
        ann.set("name", "anna");
        assertThat(plan()).containsExactly("update Employee(name) [anna]");
    }

    @Test
    void rowsAreDeletedFromTheLeafUpAndManagersLast() {
        HandmadeEntity boss = source.persistent(MANAGER, 1, "boss");
        HandmadeEntity bob = source.persistent(MANAGER, 2, "bob");
        HandmadeEntity ann = source.persistent(ENGINEER, 3, "ann");
        bob.$set(3, 1L);
        ann.$set(3, 1L);
        List.of(boss, bob, ann).forEach(work::markDeleted);
        assertThat(names()).containsExactly("delete Engineer [ann]", "delete Employee [ann]", "delete Manager [bob]",
                "delete Employee [bob]", "delete Manager [boss]", "delete Employee [boss]");
    }

    @Test
    void typesOfOneTableTakeUniqueValuesFromEachOther() {
        HandmadeEntity boss = source.persistent(MANAGER, 1, "boss");
        HandmadeEntity ann = source.persistent(ENGINEER, 3, "ann");
        boss.set("name", "ann");
        ann.set("name", "boss");
        assertThat(plan()).containsExactly("null Employee(name) [boss]", "update Employee(name) [ann]",
                "update Employee(name) [boss]");
    }

    @Test
    void theIdentityMapIsThatOfTheRoot() {
        HandmadeEntity ann = source.persistent(ENGINEER, 3, "ann");
        assertThat(work.find(EMPLOYEE, 3L)).isSameAs(ann);
        assertThat(work.find(ENGINEER, 3L)).isSameAs(ann);
        assertThat(work.find(MANAGER, 3L)).isNull();
    }

    private List<String> plan() {
        return steps().stream().map(step -> text(step, true)).toList();
    }

    private List<String> names() {
        return steps().stream().map(step -> text(step, false)).toList();
    }

    private List<FlushStep> steps() {
        FlushPreparation preparation = new FlushPreparation(work);
        preparation.run(FlushMode.REQUESTED, new IncompleteObjects(work), Dialects.h2(), List.of());
        return new FlushPlanner(work, preparation.postponed(), preparation.keysChange(), new DrawnKeys(runner)).plan();
    }

    private static String text(FlushStep step, boolean columns) {
        if (step instanceof FlushStep.InsertRows insert) {
            return "insert " + insert.type().name() + (columns ? names(insert.columns()) : "") + " " + insert.rows();
        }
        if (step instanceof FlushStep.UpdateRows update) {
            return (update.toNull() ? "null " : "update ") + update.type().name()
                    + (columns ? names(update.columns()) : "") + " " + update.rows();
        }
        return step instanceof FlushStep.DeleteRows delete ? "delete " + delete.type().name() + " " + delete.rows()
                : step.toString();
    }

    private static String names(List<Attribute> columns) {
        return columns.stream().map(Attribute::name).collect(Collectors.joining(", ", "(", ")"));
    }
}
