package dev.dovetail.catalog.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogProvider;
import dev.dovetail.catalog.Quoting;
import dev.dovetail.dialect.Ability;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.dialect.ForwardingDialect;
import dev.dovetail.dialect.GeneratedKeyStrategy;
import dev.dovetail.dialect.Identifiers;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogsTest {
    private static class Forwarding extends ForwardingDialect {
        Forwarding() {
            super(Dialects.postgresql());
        }

        @Override
        public String name() {
            return "acme";
        }
    }

    private static final class Providing extends Forwarding implements CatalogProvider {
        @Override
        public CatalogDialect catalog() {
            return H2Catalog.INSTANCE;
        }
    }

    private static final class Alone implements Dialect {
        @Override
        public String name() {
            return "alone";
        }

        @Override
        public Identifiers identifiers() {
            return new Identifiers('"', Identifiers.Folding.UPPER, Set.of());
        }

        @Override
        public GeneratedKeyStrategy keyReturn() {
            return GeneratedKeyStrategy.BATCH;
        }
    }

    @Test
    void anAdaptedDialectHasTheCatalogOfItsDatabase() {
        for (Dialect dialect : Dialects.all()) {
            assertThat(Catalogs.of(dialect.without(Ability.ARRAYS))).isSameAs(Catalogs.of(dialect));
        }
    }

    @Test
    void aDialectForwardsToACatalogOrProvidesOne() {
        assertThat(Catalogs.of(new Forwarding())).isSameAs(PostgreSqlCatalog.INSTANCE);
        assertThat(Catalogs.of(new Forwarding().without(Ability.ARRAYS))).isSameAs(PostgreSqlCatalog.INSTANCE);
        assertThat(Catalogs.of(new Providing())).isSameAs(H2Catalog.INSTANCE);
        assertThat(Catalogs.of(new Providing().without(Ability.ARRAYS))).isSameAs(H2Catalog.INSTANCE);
    }

    @Test
    void aDialectWithoutACatalogStillRunsSqlOfTheApplication() {
        assertThatThrownBy(() -> Catalogs.of(new Alone())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The dialect alone does not describe a catalog, ");
        assertThat(Catalogs.quoting(new Alone()).parameters("SELECT '?' WHERE ? = ?"))
                .isEqualTo(Quoting.with().parameters("SELECT '?' WHERE ? = ?")).isEqualTo(2);
    }
}
