package dev.dovetail.it.hierarchy.reads;

import static dev.dovetail.it.hierarchy.staff.Employee_.employee;
import static dev.dovetail.it.hierarchy.staff.Engineer_.engineer;
import static dev.dovetail.it.hierarchy.staff.Manager_.manager;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.raise;
import static dev.dovetail.query.Plans.recursive;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.LazyLoadException;
import dev.dovetail.it.hierarchy.OnEachDatabase;
import dev.dovetail.it.hierarchy.staff.Employee;
import dev.dovetail.it.hierarchy.staff.Employee_;
import dev.dovetail.it.hierarchy.staff.Engineer;
import dev.dovetail.it.hierarchy.staff.Engineer_;
import dev.dovetail.it.hierarchy.staff.Manager;
import dev.dovetail.it.hierarchy.staff.Manager_;
import dev.dovetail.it.hierarchy.staff.StaffSchema;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read where a relationship leads from the root of a hierarchy to a type below, and back. */
class StaffReadsTest extends OnEachDatabase {
    @Override
    protected Schema schema() {
        return StaffSchema.SCHEMA;
    }

    /** Each has the one before as manager. */
    @BeforeEach
    void save() {
        Manager top = manager("top", 9, null);
        Manager middle = manager("middle", 5, top);
        Manager low = manager("low", 2, middle);
        Engineer one = engineer("one", low);
        session.addAll(List.of(top, middle, low, one, engineer("two", top)));
        saved();
    }

    private static Manager manager(String name, int grade, Manager above) {
        Manager made = Manager_.create().name(name).grade(grade);
        made.manager(above);
        return made;
    }

    private static Engineer engineer(String name, Manager above) {
        Engineer made = Engineer_.create();
        made.name(name).manager(above);
        return made;
    }

    @Test
    void aTypeWithoutColumnsOfItsOwnIsRead() {
        List<Employee> found = session.select(employee).orderBy(employee.name.asc()).list();
        assertThat(sent()).containsExactly("SELECT se.id, se.name, se.manager_id, se.kind, sm.grade FROM"
                + " staff_employees se LEFT JOIN staff_managers sm ON sm.id = se.id ORDER BY se.name");
        assertThat(found).extracting(each -> each.name() + (each instanceof Engineer ? "" : "!"))
                .containsExactly("low!", "middle!", "one", "top!", "two");
        assertThat(found.get(2).manager()).isSameAs(found.get(0));
        assertThat(((Manager) found.get(3)).reports()).containsExactlyInAnyOrder(found.get(1), found.get(4));
        assertThat(sent()).hasSize(1);
        again();
        assertThat(session.select(engineer).where(engineer.manager().grade.gt(5)).list()).hasSize(1);
        assertThat(sent()).containsExactly("SELECT se.id, se2.name, se2.manager_id, se2.kind FROM staff_engineers se"
                + " JOIN staff_employees se2 ON se2.id = se.id JOIN staff_managers sm ON sm.id = se2.manager_id"
                + " WHERE sm.grade > ?");
    }

    @Test
    void pathsGoUpAndDown() {
        assertThat(session.select(employee).where(employee.manager().name.eq("top")).columns(employee.name).list())
                .containsExactlyInAnyOrder("middle", "two");
        assertThat(session.select(employee).where(employee.manager().manager().manager().name.eq("top"))
                .single().name()).isEqualTo("one");
        assertThat(session.select(employee).where(employee.asManager().reports().any(r -> r.isEngineer()))
                .columns(employee.name).list()).containsExactlyInAnyOrder("low", "top");
        assertThat(session.select(manager).where(manager.reports().any(r -> r.asManager().grade.eq(2)))
                .single().name()).isEqualTo("middle");
        Employee_<Manager> each = manager.reports().each();
        assertThat(session.select(manager).columns(manager.name, each.name, each.asManager().grade).join(each)
                .where(each.isManager()).orderBy(each.name.asc()).list()).extracting(Object::toString).containsExactly(
                        "Tuple3[first=middle, second=low, third=2]", "Tuple3[first=top, second=middle, third=5]");
        assertThat(session.select(employee).columns(employee.name, employee.manager()).orderBy(employee.name.asc())
                .list()).extracting(pair -> pair.second() == null ? "-" : pair.second().name())
                .containsExactly("middle", "top", "low", "-", "top");
    }

    @Test
    void plansAndRecursion() {
        List<Employee> found = session.select(employee).with(joined(employee.manager()).with(joined(manager.manager())))
                .where(employee.name.eq("one")).list();
        assertThat(sent()).hasSize(1);
        assertThat(found.get(0).manager().manager().name()).isEqualTo("middle");
        assertThat(sent()).isEmpty();
        again();
        Manager low = session.select(manager).with(recursive(manager.manager())).where(manager.name.eq("low")).single();
        assertThat(sent()).hasSize(2);
        assertThat(low.manager().manager().name()).isEqualTo("top");
        assertThat(low.manager().manager().manager()).isNull();
        assertThat(low.manager().grade()).isEqualTo(5);
        assertThat(sent()).isEmpty();
        again();
        List<Employee> all = session.select(employee).with(selectIn(employee.asManager().reports()).with(
                selectIn(employee.asManager().reports()))).orderBy(employee.name.asc()).list();
        assertThat(sent()).hasSizeLessThanOrEqualTo(3);
        assertThat(((Manager) all.get(0)).reports()).containsExactly(all.get(2));
        assertThat(sent()).isEmpty();
        again();
        all = session.select(employee).with(raise(employee.asManager().reports())).list();
        Manager some = (Manager) all.stream().filter(Manager.class::isInstance).findFirst().orElseThrow();
        assertThatThrownBy(some::reports).isInstanceOf(LazyLoadException.class)
                .hasMessageContaining("selectIn(manager.reports())");
        assertThat(all.stream().filter(each -> each.name().equals("one")).findFirst().orElseThrow().manager().name())
                .isEqualTo("low");
    }

    @Test
    void theTablesAreAsTheEntitiesSay() {
        assertThat(StaffSchema.SCHEMA.validate(fixture.database())).isEmpty();
        assertThat(StaffSchema.SCHEMA.diff(fixture.database())).isEmpty();
    }
}
