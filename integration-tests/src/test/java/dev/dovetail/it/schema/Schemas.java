package dev.dovetail.it.schema;

import dev.dovetail.it.arrays.ArraysSchema;
import dev.dovetail.it.conformance.ConformanceSchema;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.failures.FailuresSchema;
import dev.dovetail.it.json.JsonSchema;
import dev.dovetail.it.keys.KeysSchema;
import dev.dovetail.it.named.model.ModelSchema;
import dev.dovetail.it.names.NamesSchema;
import dev.dovetail.it.pools.PoolsSchema;
import dev.dovetail.it.query.model.BooksSchema;
import dev.dovetail.it.random.model.RandomSchema;
import dev.dovetail.it.types.TypesSchema;
import dev.dovetail.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Every schema of the tests. */
final class Schemas {
    private static final Map<Schema, Set<TestDatabase>> LACKING = Map.of(
            ArraysSchema.SCHEMA, Set.of(TestDatabase.SQLITE, TestDatabase.MARIADB),
            JsonSchema.SCHEMA, Set.of(TestDatabase.HSQLDB));

    private static final List<Schema> ALL = List.of(ArraysSchema.SCHEMA, BooksSchema.SCHEMA, ConformanceSchema.SCHEMA,
            FailuresSchema.SCHEMA, JsonSchema.SCHEMA, KeysSchema.SCHEMA, ModelSchema.SCHEMA, NamesSchema.SCHEMA,
            PoolsSchema.SCHEMA, RandomSchema.SCHEMA, TypesSchema.SCHEMA);

    private Schemas() {}

    /** Those whose columns have no definitions in the database's words, which could say more than their properties. */
    static Stream<Arguments> thatSayAll() {
        return onEveryDatabase().filter(each -> each.get()[1] != FailuresSchema.SCHEMA);
    }

    /** Those that this kind of database can hold. */
    static List<Schema> on(TestDatabase kind) {
        return ALL.stream().filter(schema -> !LACKING.getOrDefault(schema, Set.of()).contains(kind)).toList();
    }

    /** Each with each kind of database. */
    static Stream<Arguments> onEveryDatabase() {
        return TestDatabase.all().stream().flatMap(kind -> on(kind).stream().map(schema -> Arguments.of(kind, schema)));
    }
}
