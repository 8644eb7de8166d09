package dev.dovetail.validation;

import dev.dovetail.Dovetail;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Thrown by a flush if constraints of entities are violated. The message names each entity, the property and what is
 * wrong with it. No statement was sent, and memory is as before: correct the entities, then flush or commit again.
 */
public final class InvalidEntityException extends ConstraintViolationException {
    private static final long serialVersionUID = 1L;

    InvalidEntityException(Set<? extends ConstraintViolation<?>> violations) {
        super(String.join(" ", lines(violations)), violations);
    }

    /** Returns a line for each violation: {@code Author#3.name: must not be blank.} */
    private static List<String> lines(Set<? extends ConstraintViolation<?>> violations) {
        List<String> lines = new ArrayList<>();
        for (ConstraintViolation<?> violation : violations) {
            String line = place(violation) + ": " + violation.getMessage() + ".";
            if (!lines.contains(line)) {
                lines.add(line);
            }
        }
        lines.sort(null);
        return lines;
    }

    /** Returns the entity that has the value, or the outermost one with the path, and the property. */
    private static String place(ConstraintViolation<?> violation) {
        Object entity = violation.getLeafBean();
        Path.Node last = null;
        for (Path.Node node : violation.getPropertyPath()) {
            last = node;
        }
        boolean isWhole = last == null || last.getName() == null;
        return Dovetail.isEntity(entity) ? entity + (isWhole ? "" : "." + last)
                : violation.getRootBean() + "." + violation.getPropertyPath();
    }
}
