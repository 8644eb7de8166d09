package dev.dovetail.jackson.entity;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads components of records by name. */
final class RecordPath {
    private RecordPath() {}

    /** Returns the component at {@code path}, for example {@code geo.latitude}, or null if a record on it is null. */
    static @Nullable Object value(@Nullable Object record, String path) {
        Object value = record;
        for (String name : path.split("\\.")) {
            value = value == null ? null : component(value, name);
        }
        return value;
    }

    private static @Nullable Object component(Object record, String name) {
        RecordComponent component = Arrays.stream(record.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(record.getClass().getName()
                        + " has no component \"" + name + "\"."));
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(record.getClass().getName() + "." + name + " cannot be read.", e);
        }
    }
}
