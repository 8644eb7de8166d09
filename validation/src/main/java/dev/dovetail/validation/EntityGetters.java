package dev.dovetail.validation;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.jspecify.annotations.Nullable;

/** Treats fluent accessors of entities as getters. Other classes have the getters that they have anyway. */
final class EntityGetters implements GetterPropertySelectionStrategy {
    private final EntityClasses entities = new EntityClasses();

    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
        Optional<String> bean = bean(executable);
        if (bean.isPresent() || executable.getParameterTypes().length > 0) {
            return bean;
        }
        Method method = method(executable);
        return method != null && entities.properties(method.getDeclaringClass()).contains(method.getName())
                ? Optional.of(method.getName())
                : Optional.empty();
    }

    /** Returns the property that Hibernate Validator finds without a strategy. */
    private static Optional<String> bean(ConstrainableExecutable executable) {
        if (executable.getParameterTypes().length == 0) {
            String name = executable.getName();
            boolean isBoolean = executable.getReturnType() == boolean.class;
            if (name.startsWith("get") && executable.getReturnType() != void.class) {
                return decapitalized(name.substring(3));
            }
            if (isBoolean && (name.startsWith("is") || name.startsWith("has"))) {
                return decapitalized(name.substring(name.startsWith("is") ? 2 : 3));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decapitalized(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        boolean isAcronym = name.length() > 1 && Character.isUpperCase(name.charAt(0))
                && Character.isUpperCase(name.charAt(1));
        return Optional.of(isAcronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    /**
     * Returns the method that {@code executable} stands for. The interface tells its name only, which may be that of a
     * method of another class, such as a record, whose constraints would be checked twice.
     */
    private static @Nullable Method method(ConstrainableExecutable executable) {
        for (Field field : executable.getClass().getDeclaredFields()) {
            if (field.getType() == Method.class) {
                try {
                    field.setAccessible(true);
                    return (Method) field.get(executable);
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalStateException("This version of Hibernate Validator does not tell the method of "
                + executable.getClass().getName() + ", so that fluent accessors of entities cannot be found.");
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String property) {
        String capitalized = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        List<String> candidates = new ArrayList<>();
        for (String prefix : List.of("get", "is", "has")) {
            candidates.add(prefix + capitalized);
        }
        candidates.add(property);
        return candidates;
    }
}
