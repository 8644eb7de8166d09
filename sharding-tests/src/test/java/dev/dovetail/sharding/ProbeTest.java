package dev.dovetail.sharding;

import java.util.*;
import org.junit.jupiter.api.Test;
import dev.dovetail.sharding.model.*;
import dev.dovetail.session.*;
import static dev.dovetail.query.Functions.*;
import static dev.dovetail.query.Plans.*;
import static dev.dovetail.sharding.model.Tenant_.tenant;
import static dev.dovetail.sharding.model.Project_.project;
import static dev.dovetail.sharding.model.Task_.task;
import static dev.dovetail.sharding.model.Tag_.tag;

class ProbeTest extends ShardTest {
    interface Work { Object run(Session s) throws Exception; }
    Database db = shards.database();
    void step(String name, Object expected, Work work) {
        StringBuilder out = new StringBuilder();
        List<String> sent = shards.routes().of(() -> db.transact(s -> { try { out.append("ok " + work.run(s)); } catch (Throwable t) { Throwable r = t; while (r.getCause() != null) r = r.getCause(); out.append("FAIL " + t.getClass().getSimpleName() + ": " + t.getMessage() + (r == t ? "" : " <- " + r)); if (Boolean.getBoolean("v")) t.printStackTrace(System.out); } }));
        System.out.println((out.toString().equals("ok " + expected) ? "### " : "??? expected " + expected + " ") + name + " | " + out.toString().replaceAll("\\s+", " "));
        sent.forEach(s -> System.out.println("     " + s));
    }
    @Test
    void probe() {
        Tenants.add(db);
        step("page of joined", "[1/11, 1/12, 2/11, 2/12]", s -> s.select(project).orderBy(project.id.asc(), project.tenantId.asc()).limit(2).with(joined(project.tasks())).list().stream().flatMap(p -> p.tasks().stream()).map(t -> t.tenantId() + "/" + t.id()).sorted().toList());
        step("count within limit", 5L, s -> s.select(task).limit(5).count());
        step("total", 12L, s -> s.select(task).limit(5).total());
        step("exists offset", true, s -> s.select(task).offset(5).limit(1).exists());
        step("distinct count", 4L, s -> s.select(task).columns(task.id).distinct().count());
        step("group count", 4L, s -> s.select(task).columns(task.id, count()).groupBy(task.id).count());
        step("join each", 6, s -> { var t = project.tasks().each(); return s.select(project).join(t).where(t.effort.ge(1)).list().size(); });
        step("joined filter", 6, s -> s.select(project).where(project.tasks().count().ge(2L)).list().size());
        step("count columns", 6, s -> s.select(project).columns(project.name, project.tasks().count()).list().size());
        step("scalar", 12, s -> s.select(task).where(task.effort.eq(scalar(s.select(task).columns(task.effort.max())))).list().size());
        step("scalar avg", 0, s -> s.select(task).where(task.id.gt(scalar(s.select(task).columns(task.id.max())))).list().size());
        step("in query", 12, s -> s.select(task).where(task.projectId.in(s.select(project).where(project.tenantId.eq(1L)).columns(project.id))).list().size());
        step("tenant in query", 4, s -> s.select(task).where(task.tenantId.in(s.select(tenant).where(tenant.name.eq("Tenant 1")).columns(tenant.id))).list().size());
        step("keyset", "[1, 2, 3]", s -> s.select(tenant).orderBy(tenant.id.asc()).after(s.get(Tenant_.TYPE, 1L)).limit(5).list().stream().map(Tenant::id).toList());
        step("sum group having", "[Tuple2[first=11, second=3]]", s -> s.select(task).columns(task.id, task.effort.sum()).groupBy(task.id).having(task.effort.sum().ge(3L)).orderBy(task.id).limit(1).list());
        step("avg", 16.5, s -> s.select(task).columns(task.id.avg()).single());
        step("stream", 12L, s -> { try (var x = s.select(task).stream()) { return x.count(); } });
        step("sql", 3L, s -> s.sql("SELECT COUNT(*) FROM tenants").values(Long.class).get(0));
        step("distinct", "[11, 12, 21, 22]", s -> s.select(task).columns(task.id).distinct().orderBy(task.id).list());
        step("order by joined", "[1, 1, 2, 2, 3, 3]", s -> s.select(project).orderBy(project.tenant().name.asc(), project.id.asc()).list().stream().map(Project::tenantId).toList());
        step("count filtered by pairs", 3L, s -> s.select(task).where(task.tags().any(t -> t.name.eq("Tag 1"))).count());
        step("cte", 12, s -> { var c = s.select(task).columns(task.id).cte("t"); return s.select(c).list().size(); });
    }
}
