package dev.dovetail.processor.generate.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.model.ColumnLimits;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomDdlTest {
    private static final TableName TABLE = new TableName("", "t");

    private static final class Like extends CustomDdl {
        Like(String name) {
            super("Acme", Dialects.h2(), name);
        }
    }

    /** What is not forwarded would follow the standard instead of the database that it starts from. */
    @Test
    void everythingIsForwardedToTheDatabaseItStartsFrom() {
        List<Method> methods = new ArrayList<>(Arrays.asList(DdlDialect.class.getDeclaredMethods()));
        methods.addAll(Arrays.asList(ColumnLimits.class.getDeclaredMethods()));
        List<String> forgotten = new ArrayList<>();
        for (Method method : methods) {
            boolean isOpen = !Modifier.isFinal(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())
                    && !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic()
                    && !method.getName().equals("label");
            if (isOpen && Arrays.stream(CustomDdl.class.getDeclaredMethods()).noneMatch(each ->
                    each.getName().equals(method.getName())
                    && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()))) {
                forgotten.add(method.toString());
            }
        }
        assertThat(forgotten).isEmpty();
    }

    @Test
    void itStartsFromASupportedDatabase() {
        assertThat(new Like("postgresql").dropTable(TABLE))
                .isEqualTo(new PostgreSqlDdl().dropTable(TABLE));
        assertThatThrownBy(() -> new Like("oracle")).hasMessageStartingWith(
                "\"oracle\" is no supported database. Write one of h2, hsqldb, mariadb, ");
    }
}
