package dev.dovetail.it.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entities of a small shop on the other databases, with what each of them has of its own. */
class ShopsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"H2", "SQLITE", "MARIADB"})
    void mapsTheShop(TestDatabase kind) {
        CompiledEntities shop = CompiledEntities.of(Scripts.each(kind.create(), "shop-" + kind + ".sql"), folder);
        SmokeTest smoke = new SmokeTest(shop).run();
        assertThat(smoke.empty()).isEmpty();
        assertThat(smoke.neighbours()).isGreaterThan(5);
        assertThat(shop.schema().validate(shop.database())).isEmpty();
    }
}
