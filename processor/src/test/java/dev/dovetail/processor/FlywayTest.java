package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By an option, the statements lie where Flyway looks for them, under names that it reads. */
class FlywayTest {
    private static final Path INPUT = Path.of("src/test/resources/golden/one-to-many/input");

    @TempDir
    Path output;

    @Test
    void flywayFindsAndRunsThem() throws IOException {
        compile("-Adovetail.flyway=2.1");
        Flyway flyway = Flyway.configure()
                .dataSource("jdbc:h2:mem:flyway;DB_CLOSE_DELAY=-1", "sa", "")
                .locations("filesystem:" + output.resolve("db/migration/h2"))
                .load();
        MigrateResult result = flyway.migrate();
        assertThat(result.migrationsExecuted).isEqualTo(1);
        MigrationInfo current = flyway.info().current();
        assertThat(current.getVersion()).hasToString("2.1");
        assertThat(current.getDescription()).isEqualTo("create blog");
        flyway.validate();
    }

    @Test
    void theyAreThoseThatTheSchemaRuns() throws IOException {
        compile("-Adovetail.flyway=1");
        Path migrations = output.resolve("db/migration");
        Path generated = output.resolve("META-INF/dovetail/com.acme.blog.Blog");
        for (String dialect : new String[] {"h2", "hsqldb", "mariadb", "mysql", "postgresql", "sqlite"}) {
            assertThat(migrations.resolve(dialect + "/V1__create_blog.sql"))
                    .hasSameTextualContentAs(generated.resolve(dialect + ".sql"));
            assertThat(migrations.resolve(dialect + "/U1__create_blog.sql"))
                    .hasSameTextualContentAs(generated.resolve(dialect + "-drop.sql"));
        }
    }

    @Test
    void withoutTheOptionThereAreNone() throws IOException {
        compile("-Adovetail.dialects=h2");
        assertThat(output.resolve("db")).doesNotExist();
    }

    @Test
    void severalSchemasHaveVersionsOfTheirOwn() throws IOException {
        Path input = Path.of("src/test/resources/golden/packages/input");
        assertThat(CompilerRun.withProcessors(input, output, "-Adovetail.flyway=3", "-Adovetail.dialects=h2",
                "-Adovetail.schema=com.acme.shop.customer.Crm,com.acme.shop.order.Orders").messages()).isEmpty();
        try (Stream<Path> files = Files.list(output.resolve("db/migration/h2"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(
                    "V3.1__create_crm.sql", "U3.1__create_crm.sql", "V3.2__create_orders.sql", "U3.2__create_orders.sql");
        }
    }

    private void compile(String option) throws IOException {
        assertThat(CompilerRun.withProcessors(INPUT, output, option).messages()).isEmpty();
    }
}
