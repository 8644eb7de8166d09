package dev.dovetail.it.testkit;

import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.testkit.DialectTests;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The dialects of Dovetail pass the tests that it gives to others, and so does one that is made of another. */
class DialectKitTest {
    private abstract static class Kit extends DialectTests {
        private final TestDatabase kind;
        private final Dialect dialect;

        Kit(TestDatabase kind, Dialect dialect) {
            this.kind = kind;
            this.dialect = dialect;
        }

        @Override
        protected Dialect dialect() {
            return dialect;
        }

        @Override
        protected boolean limitsLengths() {
            return kind != TestDatabase.SQLITE;
        }

        @Override
        protected DataSource source() {
            return kind.create();
        }
    }

    @Nested
    class H2 extends Kit {
        H2() {
            super(TestDatabase.H2, Dialects.h2());
        }
    }

    @Nested
    class Hsqldb extends Kit {
        Hsqldb() {
            super(TestDatabase.HSQLDB, Dialects.hsqldb());
        }
    }

    @Nested
    class MariaDb extends Kit {
        MariaDb() {
            super(TestDatabase.MARIADB, Dialects.mariadb());
        }
    }

    /** A MariaDB that stands in for MySQL does not understand its upserts and locks. */
    @Nested
    @EnabledIfSystemProperty(named = "dovetail.mysql.url", matches = "jdbc:.*")
    class MySql extends Kit {
        MySql() {
            super(TestDatabase.MARIADB, Dialects.mysql());
        }

        @Override
        protected DataSource source() {
            return TestDatabase.mysql();
        }
    }

    @Nested
    class PostgreSql extends Kit {
        PostgreSql() {
            super(TestDatabase.POSTGRESQL, Dialects.postgresql());
        }
    }

    @Nested
    class Sqlite extends Kit {
        Sqlite() {
            super(TestDatabase.SQLITE, Dialects.sqlite());
        }
    }

    @Nested
    class HsqldbWithoutAbilities extends Kit {
        HsqldbWithoutAbilities() {
            super(TestDatabase.HSQLDB, Dialects.hsqldb().without(Ability.values()));
        }
    }

    @Nested
    class MariaDbWithoutAbilities extends Kit {
        MariaDbWithoutAbilities() {
            super(TestDatabase.MARIADB, Dialects.mariadb().without(Ability.values()));
        }
    }

    @Nested
    class PostgreSqlWithoutAbilities extends Kit {
        PostgreSqlWithoutAbilities() {
            super(TestDatabase.POSTGRESQL, Dialects.postgresql().without(Ability.values()));
        }
    }

    @Nested
    class SqliteWithoutAbilities extends Kit {
        SqliteWithoutAbilities() {
            super(TestDatabase.SQLITE, Dialects.sqlite().without(Ability.values()));
        }
    }

    @Nested
    class Own extends Kit {
        Own() {
            super(TestDatabase.H2, new AcmeDialect());
        }
    }

    @Nested
    class OwnWithoutAbilities extends Kit {
        OwnWithoutAbilities() {
            super(TestDatabase.H2, new AcmeDialect().without(Ability.values()));
        }
    }
}
