package dev.dovetail.it.hierarchy.writes;

import static dev.dovetail.it.hierarchy.staff.Employee_.employee;
import static dev.dovetail.it.hierarchy.staff.Manager_.manager;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.hierarchy.OnEachDatabase;
import dev.dovetail.it.hierarchy.staff.Employee;
import dev.dovetail.it.hierarchy.staff.Engineer;
import dev.dovetail.it.hierarchy.staff.Engineer_;
import dev.dovetail.it.hierarchy.staff.Manager;
import dev.dovetail.it.hierarchy.staff.Manager_;
import dev.dovetail.it.hierarchy.staff.StaffSchema;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of the root refers to the table of a type below it, so that rows are written level by level. */
class StaffWritesTest extends OnEachDatabase {
    @Override
    protected Schema schema() {
        return StaffSchema.SCHEMA;
    }

    private static Engineer engineer(String name) {
        Engineer made = Engineer_.create();
        made.name(name);
        return made;
    }

    private static Manager boss(String name) {
        return Manager_.create().grade(1).name(name);
    }

    private static List<String> tables(List<String> written) {
        return written.stream().map(sql -> sql.replaceAll(" \\(.*| WHERE.*| SET.*", "")).distinct().toList();
    }

    @Test
    void managersAreWrittenWholeBeforeTheirReports() {
        Manager boss = boss("boss");
        Manager bob = boss("bob");
        boss.reports().addAll(List.of(engineer("ann"), bob));
        bob.reports().addAll(List.of(engineer("eve"), boss("cat")));
        session.add(boss);
        session.commit();
        assertThat(rows("SELECT e.name, e.kind, m.name, g.grade FROM staff_employees e LEFT JOIN staff_employees m ON"
                + " m.id = e.manager_id LEFT JOIN staff_managers g ON g.id = e.id ORDER BY e.name")).containsExactly(
                "ann,engineer,boss,null", "bob,manager,boss,1", "boss,manager,null,1", "cat,manager,bob,1",
                "eve,engineer,bob,null");
        again();
        for (Employee each : session.select(employee).list()) {
            session.delete(each);
        }
        session.commit();
        assertThat(rows("SELECT id FROM staff_employees")).isEmpty();
    }

    @Test
    void aLevelOfReportsIsOneStatementForEachTableAndType() {
        Manager boss = boss("boss");
        for (int i = 0; i < 3; i++) {
            boss.reports().add(engineer("e" + i));
            boss.reports().add(boss("m" + i));
        }
        session.add(boss);
        session.flush();
        List<String> written = written();
        assertThat(tables(written)).containsExactly("INSERT INTO staff_employees", "INSERT INTO staff_managers",
                "INSERT INTO staff_engineers");
        assertThat(written).filteredOn(sql -> sql.contains("staff_managers")).containsExactly(
                "INSERT INTO staff_managers (id, grade) VALUES (?, ?)",
                "INSERT INTO staff_managers (id, grade) VALUES (?, ?) x3");
        assertThat(written).filteredOn(sql -> sql.contains("staff_engineers"))
                .containsExactly("INSERT INTO staff_engineers (id) VALUES (?) x3");
    }

    @Test
    void aManagerOfItselfAndTwoOfEachOther() {
        Manager self = boss("self");
        self.manager(self);
        Manager one = boss("one");
        Manager other = boss("other");
        one.manager(other);
        other.manager(one);
        session.addAll(List.of(self, one, other));
        session.commit();
        assertThat(rows("SELECT e.name, m.name FROM staff_employees e JOIN staff_employees m ON m.id = e.manager_id"
                + " ORDER BY e.name")).containsExactly("one,other", "other,one", "self,self");
        again();
        List<Manager> all = session.select(manager).orderBy(manager.name.asc()).list();
        assertThat(all.get(2).manager()).isSameAs(all.get(2));
        assertThat(all.get(0).reports()).containsExactly(all.get(1));
        all.forEach(session::delete);
        session.commit();
        assertThat(rows("SELECT id FROM staff_managers")).isEmpty();
    }

    @Test
    void aDeletedManagerLeavesItsReports() {
        Manager boss = boss("boss");
        boss.reports().addAll(List.of(engineer("ann"), boss("bob")));
        session.add(boss);
        saved();
        session.delete(session.select(manager).where(manager.name.eq("boss")).single());
        session.flush();
        assertThat(written()).containsExactly("UPDATE staff_employees SET manager_id = ? WHERE id = ?",
                "UPDATE staff_employees SET manager_id = ? WHERE id = ?", "DELETE FROM staff_managers WHERE id = ?",
                "DELETE FROM staff_employees WHERE id = ?");
        session.commit();
        assertThat(rows("SELECT name, manager_id FROM staff_employees ORDER BY name"))
                .containsExactly("ann,null", "bob,null");
    }

    @Test
    void aBulkDeleteOfAllSetsTheReferencesToManagersToNullFirst() {
        Manager boss = boss("boss");
        boss.reports().addAll(List.of(engineer("ann"), boss("bob")));
        session.add(boss);
        saved();
        assertThat(session.delete(employee).where(employee.name.ne("x")).execute()).isEqualTo(3);
        session.commit();
        assertThat(rows("SELECT id FROM staff_employees")).isEmpty();
    }
}
