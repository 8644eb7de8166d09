package dev.dovetail.processor;

import dev.dovetail.error.CheckViolationException;
import dev.dovetail.error.FlushException;
import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.session.Database;
import dev.dovetail.session.Schema;
import dev.dovetail.session.Session;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** Creates the tables of a compiled schema on H2, and inserts an object of each entity with every setter called. */
final class FirstRows {
    private static final Map<Class<?>, Object> VALUES = new HashMap<>();

    static {
        VALUES.put(String.class, "1");
        VALUES.put(boolean.class, true);
        VALUES.put(Boolean.class, true);
        VALUES.put(byte.class, (byte) 1);
        VALUES.put(Byte.class, (byte) 1);
        VALUES.put(short.class, (short) 1);
        VALUES.put(Short.class, (short) 1);
        VALUES.put(int.class, 1);
        VALUES.put(Integer.class, 1);
        VALUES.put(long.class, 1L);
        VALUES.put(Long.class, 1L);
        VALUES.put(float.class, 1f);
        VALUES.put(Float.class, 1f);
        VALUES.put(double.class, 1d);
        VALUES.put(Double.class, 1d);
        VALUES.put(char.class, '1');
        VALUES.put(Character.class, '1');
        VALUES.put(BigDecimal.class, BigDecimal.ONE);
        VALUES.put(BigInteger.class, BigInteger.ONE);
        VALUES.put(UUID.class, new UUID(1, 1));
        VALUES.put(LocalDate.class, LocalDate.of(2001, 1, 1));
        VALUES.put(LocalTime.class, LocalTime.of(1, 1));
        VALUES.put(LocalDateTime.class, LocalDateTime.of(2001, 1, 1, 1, 1));
        VALUES.put(Instant.class, Instant.EPOCH);
        VALUES.put(OffsetDateTime.class, Instant.EPOCH.atOffset(ZoneOffset.UTC));
        VALUES.put(byte[].class, new byte[] {1});
        VALUES.put(String[].class, new String[] {"1"});
        VALUES.put(int[].class, new int[] {1});
        VALUES.put(long[].class, new long[] {1});
    }

    private final Map<Class<?>, Object> objects = new HashMap<>();

    /**
     * What went wrong that a mapping which was accepted must not lead to; empty for nothing.
     *
     * @param hasOtherChecks whether its conditions were changed, so that these values may not pass
     */
    static String failure(Schema schema, boolean hasOtherChecks) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Database database = Database.of(source);
        try {
            schema.createIn(database);
        } catch (RuntimeException e) {
            return "H2 refuses the tables: " + e;
        }
        try (Session session = database.openSession()) {
            FirstRows rows = new FirstRows();
            for (EntityType<?> type : schema.types()) {
                rows.insert(type, session);
            }
        } catch (FlushException | ForeignKeyViolationException e) {
            // It has no setter, or no row that its key can refer to: these values are not those of an application.
            return "";
        } catch (CheckViolationException e) {
            return hasOtherChecks ? "" : "a check refuses a row: " + e;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            Throwable cause = e instanceof ReflectiveOperationException && e.getCause() != null ? e.getCause() : e;
            StackTraceElement[] trace = cause.getStackTrace();
            return "a row cannot be inserted: " + cause + (trace.length == 0 ? "" : " at " + trace[0]);
        } finally {
            try (var connection = source.getConnection(); var statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            } catch (SQLException e) {
                // It is gone already.
            }
        }
        return "";
    }

    private void insert(EntityType<?> type, Session session) throws ReflectiveOperationException {
        Object object = type.newInstance();
        Class<?> entity = type.javaType();
        objects.put(entity, object);
        for (Method method : object.getClass().getDeclaredMethods()) {
            boolean isSetter = method.getParameterCount() == 1 && !method.isSynthetic() && isDeclared(method, entity);
            Object value = isSetter ? value(method.getParameterTypes()[0]) : null;
            if (value != null && value != object) {
                method.setAccessible(true);
                method.invoke(object, value);
            }
        }
        session.add(object);
        session.flush();
    }

    private static boolean isDeclared(Method method, Class<?> entity) {
        for (Class<?> each = entity; each != null; each = each.getSuperclass()) {
            for (Method other : each.isInterface() ? each.getMethods() : each.getDeclaredMethods()) {
                if (other.getName().equals(method.getName())
                        && Arrays.equals(other.getParameterTypes(), method.getParameterTypes())) {
                    return Modifier.isAbstract(other.getModifiers());
                }
            }
        }
        return false;
    }

    private Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants().length == 0 ? null : type.getEnumConstants()[0];
        }
        return VALUES.getOrDefault(type, objects.get(type));
    }
}
