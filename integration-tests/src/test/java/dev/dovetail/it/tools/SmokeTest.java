package dev.dovetail.it.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Loads a row of each entity with its neighbours, through every property. */
final class SmokeTest {
    private final CompiledEntities entities;
    private int rows;
    private int neighbours;
    private final List<String> empty = new ArrayList<>();

    SmokeTest(CompiledEntities entities) {
        this.entities = entities;
    }

    /** Loads all. Fails if a property cannot be read, or the other side of a relationship does not lead back. */
    SmokeTest run() {
        for (EntityType<?> type : entities.schema().types()) {
            try (Session session = entities.database().openSession()) {
                read(type.javaType(), session);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type.toString(), e);
            }
        }
        return this;
    }

    private void read(Class<?> type, Session session) throws ReflectiveOperationException {
        Object dao = type.getClassLoader().loadClass(type.getName() + "Dao").getConstructor(Session.class)
                .newInstance(session);
        List<?> found = ((Query<?>) dao.getClass().getMethod("select").invoke(dao)).limit(3).list();
        if (found.isEmpty()) {
            empty.add(type.getSimpleName());
        }
        for (Object row : found) {
            rows++;
            for (Method getter : type.getMethods()) {
                if (getter.getParameterCount() == 0 && Modifier.isAbstract(getter.getModifiers())) {
                    neighbour(getter.invoke(row));
                }
            }
        }
    }

    private void neighbour(Object value) {
        if (value instanceof Collection<?> all) {
            neighbours += all.size();
            all.forEach(each -> assertThat(each.toString()).isNotEmpty());
        } else if (value != null && value.getClass().getName().endsWith("_Impl")) {
            neighbours++;
            assertThat(value.toString()).isNotEmpty();
        }
    }

    int rows() {
        return rows;
    }

    int neighbours() {
        return neighbours;
    }

    /** Returns the entities whose tables have no rows. */
    List<String> empty() {
        return empty;
    }
}
