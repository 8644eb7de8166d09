package dev.dovetail.generated;

import dev.dovetail.annotation.Converter;
import java.util.HashMap;
import java.util.Map;

/** Converts the constants of an enum to their names, labels or ordinals. */
public final class EnumConverter {
    private EnumConverter() {}

    /** Returns a converter that stores the name. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E extends Enum<E>> Converter<E, String> byName(E... constants) {
        return new ByName<>(constants);
    }

    /**
     * Returns a converter that stores the label of a constant.
     *
     * @param constants all constants
     * @param labels the labels by the names of their constants; the others are stored by name
     */
    public static <E extends Enum<E>> Converter<E, String> byLabel(E[] constants, Map<String, String> labels) {
        Map<String, E> byLabel = new HashMap<>();
        for (E constant : constants) {
            byLabel.put(labels.getOrDefault(constant.name(), constant.name()), constant);
        }
        return new ByLabel<>(constants, Map.copyOf(labels), Map.copyOf(byLabel));
    }

    /** Returns a converter that stores the ordinal, from 0. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E extends Enum<E>> Converter<E, Integer> byOrdinal(E... constants) {
        return new ByOrdinal<>(constants);
    }

    private static IllegalArgumentException unknown(Enum<?>[] constants, Object stored) {
        return new IllegalArgumentException("The stored value " + stored + " is no constant of enum "
                + constants.getClass().getComponentType().getName() + ".");
    }

    private record ByName<E extends Enum<E>>(E[] constants) implements Converter<E, String> {
        @Override
        public String toColumn(E value) {
            return value.name();
        }

        @Override
        public E toProperty(String stored) {
            for (E constant : constants) {
                if (constant.name().equals(stored)) {
                    return constant;
                }
            }
            throw unknown(constants, "\"" + stored + "\"");
        }
    }

    private record ByLabel<E extends Enum<E>>(
            E[] constants, Map<String, String> labels, Map<String, E> byLabel) implements Converter<E, String> {
        @Override
        public String toColumn(E value) {
            return labels.getOrDefault(value.name(), value.name());
        }

        @Override
        public E toProperty(String stored) {
            E constant = byLabel.get(stored);
            if (constant == null) {
                throw unknown(constants, "\"" + stored + "\"");
            }
            return constant;
        }
    }

    private record ByOrdinal<E extends Enum<E>>(E[] constants) implements Converter<E, Integer> {
        @Override
        public Integer toColumn(E value) {
            return value.ordinal();
        }

        @Override
        public E toProperty(Integer stored) {
            if (stored < 0 || stored >= constants.length) {
                throw unknown(constants, stored);
            }
            return constants[stored];
        }
    }
}
