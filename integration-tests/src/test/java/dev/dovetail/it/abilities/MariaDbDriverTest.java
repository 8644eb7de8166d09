package dev.dovetail.it.abilities;

import static dev.dovetail.it.abilities.Item_.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The driver of MariaDB on MySQL. It names that MySQL, and returns one key for an INSERT of several rows. */
class MariaDbDriverTest {
    @Test
    void givesEachRowItsKeyOnMySql() {
        try (Fixture fixture = TestDatabase.MARIADB.create(AbilitiesSchema.SCHEMA)) {
            Database database = Database.of(new NamedMySql(fixture.dataSource()));
            assertThat(database.dialect()).hasToString("mysql without [GENERATED_KEYS_OF_ROWS]");
            List<Item> items = new ArrayList<>();
            database.transact(session -> {
                for (int price = 0; price < 5; price++) {
                    Item made = Item_.create().name("n" + price).price(price);
                    session.add(made);
                    items.add(made);
                }
            });
            for (Item made : items) {
                assertThat(database.select(item).where(item.id.eq(made.id())).single().price()).isEqualTo(made.price());
            }
        }
    }

    /** Connections whose database says that it is MySQL, as it would be. */
    private static final class NamedMySql extends DelegatingDataSource {
        NamedMySql(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            DatabaseMetaData named = proxy(DatabaseMetaData.class, connection.getMetaData(), "getDatabaseProductName",
                    "MySQL", "getDatabaseProductVersion", "8.4.0");
            return proxy(Connection.class, connection, "getMetaData", named);
        }

        private static <T> T proxy(Class<T> type, T target, Object... answers) {
            List<Object> given = List.of(answers);
            InvocationHandler handler = (self, method, arguments) -> {
                int at = given.indexOf(method.getName());
                try {
                    return at >= 0 ? given.get(at + 1) : method.invoke(target, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            };
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
