package dev.dovetail.it.faults;

import static dev.dovetail.it.faults.model.Label_.label;
import static dev.dovetail.it.faults.model.Supplier_.supplier;

import dev.dovetail.it.faults.model.Label_;
import dev.dovetail.it.faults.model.Supplier;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Works in a session that joins a transaction which somebody else begins and ends. */
final class Joined {
    private Joined() {}

    static List<Work> all() {
        return List.of(Work.outside("part of a transaction of Spring", Joined::join));
    }

    /** Only calls of the session fail; what Spring does then is its own. */
    private static void join(Run run) {
        Calls calls = run.pool().calls();
        DataSource source = run.pool().source();
        RuntimeException[] failed = new RuntimeException[1];
        calls.pause();
        try {
            Database database = Database.of(new TransactionAwareDataSourceProxy(source));
            database.dialect();
            new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(status -> {
                new JdbcTemplate(source).update("INSERT INTO labels (name) VALUES (?)", "outer");
                calls.resume();
                try {
                    database.transact(session -> inner(run, session));
                } catch (RuntimeException e) {
                    failed[0] = e;
                    status.setRollbackOnly();
                } finally {
                    calls.pause();
                }
            });
        } catch (TransactionException e) {
            failed[0] = failed[0] == null ? e : failed[0];
        } finally {
            calls.resume();
        }
        if (failed[0] != null) {
            throw failed[0];
        }
    }

    private static void inner(Run run, Session session) {
        Supplier s3 = session.select(supplier).where(supplier.name.eq("s3")).single();
        s3.remark("joined");
        s3.products().add(Beginning.product("p10", List.of(), "p10 a"));
        session.add(Label_.create().name("inner"));
        run.read(session.select(label).count());
    }
}
