package dev.dovetail.it.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.schema.Difference;
import dev.dovetail.tools.GenerationReport;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Entities of random tables compile, and the tables are as they say. More with {@code -Ddovetail.random.catalogs=500},
 * from another seed on with {@code -Ddovetail.random.seed=7}.
 */
class RandomCatalogsTest {
    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("dovetail.random.catalogs", 4))
                .map(each -> Long.getLong("dovetail.random.seed", 1) + each);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void compileAndAreValid(long seed) {
        TestDatabase kind = seed % 2 == 0 ? TestDatabase.H2 : TestDatabase.HSQLDB;
        List<String> statements = new RandomCatalog(seed).statements();
        CompiledEntities entities;
        try {
            entities = CompiledEntities.of(Scripts.run(kind.create(), statements), folder);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + " on " + kind + ":\n" + String.join(";\n", statements), e);
        }
        GenerationReport report = entities.report();
        List<Difference> differences = entities.schema().validate(entities.database());
        assertThat(differences).as("seed %s on %s\n%s\n%s", seed, kind, report, String.join(";\n", statements))
                .isEmpty();
        new SmokeTest(entities).run();
    }
}
