package dev.dovetail.processor;

import dev.dovetail.error.CheckViolationException;
import dev.dovetail.error.DovetailException;
import dev.dovetail.error.FlushException;
import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Creates the tables of a compiled schema on H2, and inserts an object of each entity with every setter called. Where a
 * check refuses the object, others follow, with values near to those that the checks name.
 */
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

    private static final int ATTEMPTS = 200;
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?");
    private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'");

    private final Map<Class<?>, Object> objects = new HashMap<>();
    private final Random random = new Random(1);
    private final List<BigDecimal> numbers = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /**
     * How a mapping that was accepted fared.
     *
     * @param failure what went wrong that must not; empty for nothing
     * @param isFilled whether each table has a row now
     */
    record Outcome(String failure, boolean isFilled) {}

    /**
     * Fills the tables of {@code schema}.
     *
     * @param hasOtherChecks whether its conditions were changed, so that perhaps no values pass
     */
    static Outcome of(Schema schema, boolean hasOtherChecks) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Database database = Database.of(source);
        try {
            schema.createIn(database);
        } catch (RuntimeException e) {
            return new Outcome("H2 refuses the tables: " + e, false);
        }
        try (Session session = database.openSession()) {
            FirstRows rows = new FirstRows();
            rows.readChecks(source);
            for (EntityType<?> each : schema.types()) {
                if (!each.isReadOnly()) {
                    rows.insert((EntityMapping<?>) each, session);
                }
            }
        } catch (FlushException | ForeignKeyViolationException e) {
            // It has no setter, or no row that its key can refer to: these values are not those of an application.
            return new Outcome("", false);
        } catch (CheckViolationException e) {
            return new Outcome(hasOtherChecks ? "" : "a check refuses a row: " + e, false);
        } catch (ReflectiveOperationException | SQLException | RuntimeException | LinkageError e) {
            Throwable cause = e instanceof ReflectiveOperationException && e.getCause() != null ? e.getCause() : e;
            StackTraceElement[] trace = cause.getStackTrace();
            return new Outcome("a row cannot be inserted: " + cause + (trace.length == 0 ? "" : " at " + trace[0]),
                    false);
        } finally {
            try (var connection = source.getConnection(); var statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            } catch (SQLException e) {
                // It is gone already.
            }
        }
        return new Outcome("", true);
    }

    /** Collects the values that the checks name. */
    private void readChecks(JdbcDataSource source) throws SQLException {
        try (var connection = source.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT check_clause FROM INFORMATION_SCHEMA.CHECK_CONSTRAINTS ORDER BY constraint_name")) {
            while (rows.next()) {
                String clause = rows.getString(1);
                NUMBER.matcher(clause).results().limit(20).forEach(each -> numbers.add(new BigDecimal(each.group())));
                TEXT.matcher(clause).results().limit(20).forEach(
                        each -> texts.add(each.group(1).replace("''", "'").replace("%", "")));
            }
        }
        numbers.addAll(List.of(BigDecimal.ZERO, BigDecimal.ONE));
        texts.addAll(List.of("", "1", "abcdefgh"));
    }

    private void insert(EntityMapping<?> type, Session session) throws ReflectiveOperationException {
        CheckViolationException refusal;
        try {
            insert(type, session, false);
            return;
        } catch (CheckViolationException e) {
            refusal = e;
        }
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            session.rollback();
            try {
                insert(type, session, true);
                return;
            } catch (DovetailException e) {
                // Refused again, or too long for the column.
            }
        }
        throw refusal;
    }

    private void insert(EntityMapping<?> type, Session session, boolean isOther) throws ReflectiveOperationException {
        Object object = type.newInstance();
        Class<?> entity = type.javaType();
        objects.put(entity, object);
        for (Method method : object.getClass().getDeclaredMethods()) {
            boolean isSetter = method.getParameterCount() == 1 && !method.isSynthetic() && isDeclared(method, entity);
            Object value = !isSetter ? null
                    : isOther ? other(method.getParameterTypes()[0]) : value(method.getParameterTypes()[0]);
            if (value != null && value != object) {
                method.setAccessible(true);
                method.invoke(object, value);
            }
        }
        session.add(object);
        session.commit();
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

    /** A value near to one that a check names; of other types than numbers and texts, the usual one or none. */
    private Object other(Class<?> type) {
        BigDecimal number = numbers.get(random.nextInt(numbers.size())).add(BigDecimal.valueOf(random.nextInt(3) - 1));
        Object usual = value(type);
        if (usual instanceof String) {
            String text = texts.get(random.nextInt(texts.size()));
            return random.nextBoolean() ? text : text + "1";
        } else if (usual instanceof Boolean) {
            return random.nextBoolean();
        } else if (usual instanceof BigDecimal) {
            return number;
        } else if (usual instanceof BigInteger) {
            return number.toBigInteger();
        } else if (usual instanceof Number) {
            return type == byte.class || type == Byte.class ? (Object) number.byteValue()
                    : type == short.class || type == Short.class ? (Object) number.shortValue()
                    : type == int.class || type == Integer.class ? (Object) number.intValue()
                    : type == long.class || type == Long.class ? (Object) number.longValue()
                    : type == float.class || type == Float.class ? (Object) number.floatValue() : number.doubleValue();
        } else if (usual instanceof Character) {
            String text = texts.get(random.nextInt(texts.size()));
            return text.isEmpty() ? usual : text.charAt(0);
        } else if (type.isEnum() && usual != null) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        return usual == null || objects.containsValue(usual) || type.isPrimitive() || random.nextInt(4) > 0 ? usual
                : null;
    }
}
