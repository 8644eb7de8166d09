package dev.dovetail.sharding;

import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import dev.dovetail.sharding.model.Country;
import dev.dovetail.sharding.model.Country_;
import dev.dovetail.sharding.model.Project;
import dev.dovetail.sharding.model.Project_;
import dev.dovetail.sharding.model.Tag_;
import dev.dovetail.sharding.model.Task;
import dev.dovetail.sharding.model.Task_;
import dev.dovetail.sharding.model.Tenant;
import dev.dovetail.sharding.model.Tenant_;
import java.util.List;

/**
 * Rows to read: the tenants 1 and 3 of shard 1 and the tenant 2 of shard 0. Each has the projects 1 and 2, the tasks 11
 * to 22, and the tags 1 and 2, which its task 11 has.
 */
final class Tenants {
    private Tenants() {}

    static void add(Database database) {
        database.transact(session -> {
            Country country = session.add(Country_.create().code("DE").name("Germany"));
            for (long tenant = 1; tenant <= 3; tenant++) {
                add(session, session.add(Tenant_.create().id(tenant).name("Tenant " + tenant).country(country)));
            }
        });
    }

    private static void add(Session session, Tenant tenant) {
        for (long id = 1; id <= 2; id++) {
            Project project = session.add(Project_.create().id(id).name("Project " + id).tenant(tenant));
            for (long task = 10 * id + 1; task <= 10 * id + 2; task++) {
                session.add(Task_.create().id(task).title("Task " + task).effort(1).project(project));
            }
        }
        session.flush();
        for (long id = 1; id <= 2; id++) {
            session.get(Task_.TYPE, List.of(tenant.id(), 11L)).tags()
                    .add(session.add(Tag_.create().tenantId(tenant.id()).id(id).name("Tag " + id)));
        }
    }

    static Project project(Session session, long tenant, long id) {
        return session.get(Project_.TYPE, List.of(tenant, id));
    }

    static Task task(Session session, long tenant, long id) {
        return session.get(Task_.TYPE, List.of(tenant, id));
    }
}
