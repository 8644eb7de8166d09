package dev.dovetail.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AbilityTest {
    private static final TableName TABLE = new TableName("", "t");

    private static Set<Ability> of(Dialect dialect) {
        Set<Ability> abilities = EnumSet.allOf(Ability.class);
        abilities.removeIf(ability -> !dialect.has(ability));
        return abilities;
    }

    @Test
    void eachDialectSaysWhatItHas() {
        assertThat(of(Dialects.postgresql())).containsExactly(Ability.values());
        assertThat(of(Dialects.h2())).containsExactly(Ability.ARRAYS, Ability.RETURNING, Ability.SEQUENCES,
                Ability.ROW_VALUES, Ability.GENERATED_KEYS_OF_ROWS, Ability.ROW_LOCKS, Ability.KEY_UPDATES,
                Ability.SET_OPERATIONS, Ability.SUBQUERIES, Ability.HAVING, Ability.WINDOWS);
        assertThat(of(Dialects.hsqldb())).containsExactly(Ability.ARRAYS, Ability.SEQUENCES, Ability.ROW_VALUES,
                Ability.GENERATED_KEYS_OF_ROWS, Ability.KEY_UPDATES,
                Ability.SET_OPERATIONS, Ability.SUBQUERIES, Ability.HAVING);
        assertThat(of(Dialects.mariadb())).containsExactly(Ability.RETURNING, Ability.SEQUENCES, Ability.ROW_VALUES,
                Ability.GENERATED_KEYS_OF_ROWS, Ability.ROW_LOCKS, Ability.KEY_UPDATES,
                Ability.SET_OPERATIONS, Ability.SUBQUERIES, Ability.HAVING, Ability.WINDOWS);
        assertThat(of(Dialects.mysql())).containsExactly(Ability.ROW_VALUES, Ability.GENERATED_KEYS_OF_ROWS,
                Ability.ROW_LOCKS, Ability.KEY_UPDATES,
                Ability.SET_OPERATIONS, Ability.SUBQUERIES, Ability.HAVING, Ability.WINDOWS);
        assertThat(of(Dialects.sqlite())).containsExactly(Ability.RETURNING, Ability.SEQUENCES,
                Ability.DEFERRED_CONSTRAINTS, Ability.ROW_VALUES, Ability.KEY_UPDATES,
                Ability.SET_OPERATIONS, Ability.SUBQUERIES, Ability.HAVING, Ability.WINDOWS);
    }

    @Test
    void withoutTakesExactlyWhatItNames() {
        for (Dialect dialect : Dialects.all()) {
            for (Ability ability : Ability.values()) {
                Set<Ability> left = of(dialect);
                left.remove(ability);
                if (dialect == Dialects.sqlite() && ability == Ability.RETURNING) {
                    left.remove(Ability.SEQUENCES);
                }
                assertThat(of(dialect.without(ability))).as("%s without %s", dialect.name(), ability).isEqualTo(left);
                assertThat(dialect.without(ability).name()).isEqualTo(dialect.name());
            }
            assertThat(of(dialect.without(Ability.values()))).isEmpty();
            assertThat(of(dialect.without(Ability.ARRAYS).without(Ability.ROW_VALUES)))
                    .isEqualTo(of(dialect.without(Ability.ROW_VALUES, Ability.ARRAYS)));
            assertThat(dialect.without()).isSameAs(dialect);
        }
    }

    /** A dialect of the application over one that lacks abilities, for example for an engine that shards. */
    @Test
    void aForwardingDialectHasWhatTheOtherHas() {
        for (Dialect dialect : Dialects.all()) {
            for (Ability ability : Ability.values()) {
                Dialect adapted = dialect.without(ability);
                assertThat(of(new ForwardingDialect(adapted) {})).as("over %s", adapted).isEqualTo(of(adapted));
            }
        }
    }

    @Test
    void keysComeInTheFastestWayThatIsLeft() {
        Dialect postgresql = Dialects.postgresql();
        assertThat(postgresql.without(Ability.ARRAYS).keyReturn()).isEqualTo(GeneratedKeyStrategy.RETURNING);
        assertThat(postgresql.without(Ability.RETURNING).keyReturn()).isEqualTo(GeneratedKeyStrategy.ROWS);
        assertThat(postgresql.without(Ability.GENERATED_KEYS_OF_ROWS).keyReturn())
                .isEqualTo(GeneratedKeyStrategy.ARRAYS);
        assertThat(postgresql.without(Ability.RETURNING, Ability.GENERATED_KEYS_OF_ROWS).keyReturn())
                .isEqualTo(GeneratedKeyStrategy.SINGLE);
        assertThat(Dialects.mariadb().without(Ability.RETURNING).keyReturn()).isEqualTo(GeneratedKeyStrategy.BATCH);
        assertThat(Dialects.sqlite().without(Ability.RETURNING).keyReturn()).isEqualTo(GeneratedKeyStrategy.SINGLE);
        assertThat(Dialects.h2().without(Ability.GENERATED_KEYS_OF_ROWS).keyReturn())
                .isEqualTo(GeneratedKeyStrategy.SINGLE);
        assertThat(Dialects.h2().without(Ability.RETURNING).keyReturn()).isEqualTo(GeneratedKeyStrategy.ROWS);
        assertThat(postgresql.without(Ability.SEQUENCES).nextIdentities(TABLE, "id")).isEmpty();
    }

    @Test
    void anAdaptedDialectSaysWhatItLacks() {
        assertThat(Dialects.h2().without(Ability.ROW_LOCKS, Ability.ARRAYS))
                .hasToString("h2 without [ARRAYS, ROW_LOCKS]");
    }

    /** A method that is not forwarded would use the default of the interface instead of that of the database. */
    @Test
    void everyCallIsForwarded() {
        List<String> forgotten = new ArrayList<>();
        for (Method method : Dialect.class.getMethods()) {
            boolean isOwn = Set.of("has", "require", "without").contains(method.getName())
                    || Modifier.isStatic(method.getModifiers());
            if (!isOwn && !declares(ForwardingDialect.class, method) && !declares(ForwardingSyntax.class, method)) {
                forgotten.add(method.toString());
            }
        }
        assertThat(forgotten).isEmpty();
    }

    private static boolean declares(Class<?> type, Method method) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(each -> each.getName().equals(method.getName())
                && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
    }
}
