package dev.dovetail.sharding;

import static dev.dovetail.sharding.model.Tenant_.tenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.session.SavepointScope;
import dev.dovetail.session.Session;
import dev.dovetail.sharding.model.Tenant_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transactions over both shards. The engine commits one shard after the other. */
final class TransactionTest extends ShardTest {
    @BeforeEach
    void add() {
        Tenants.add(database);
    }

    @Test
    void commit() {
        database.transact(session -> rename(session, "Renamed"));
        assertThat(names(0)).containsExactly("Renamed");
        assertThat(names(1)).containsExactly("Renamed", "Tenant 3");
    }

    @Test
    void rollback() {
        assertThatThrownBy(() -> database.transact(session -> {
            rename(session, "Renamed");
            session.flush();
            throw new IllegalStateException("Changed my mind.");
        })).hasMessage("Changed my mind.");
        assertThat(names(0)).containsExactly("Tenant 2");
        assertThat(names(1)).containsExactly("Tenant 1", "Tenant 3");
    }

    @Test
    void savepoint() {
        database.transact(session -> {
            session.get(Tenant_.TYPE, 3L).name("Kept");
            try (SavepointScope savepoint = session.savepoint()) {
                rename(session, "Renamed");
                session.flush();
                savepoint.rollback();
            }
        });
        assertThat(names(0)).containsExactly("Tenant 2");
        assertThat(names(1)).containsExactly("Tenant 1", "Kept");
    }

    @Test
    void locks() {
        assertRoutes(session -> assertThat(session.select(tenant).where(tenant.id.eq(1L)).forUpdate().list())
                .hasSize(1)).containsExactly(
                        "ds_1: SELECT t.id, t.name, t.country_code FROM tenants t WHERE t.id = ? FOR UPDATE OF t");
    }

    private static void rename(Session session, String name) {
        session.get(Tenant_.TYPE, 1L).name(name);
        session.get(Tenant_.TYPE, 2L).name(name);
    }

    private List<String> names(int shard) {
        return shards.rows(shard, "SELECT name FROM tenants ORDER BY id");
    }
}
