package dev.dovetail.flush;

import dev.dovetail.flush.FlushStep.DeleteRows;
import dev.dovetail.flush.FlushStep.InsertRows;
import dev.dovetail.flush.FlushStep.LinkRows;
import dev.dovetail.flush.FlushStep.UnlinkRows;
import dev.dovetail.flush.FlushStep.UpdateRows;
import dev.dovetail.jdbc.CheckViolationException;
import dev.dovetail.jdbc.ConstraintViolationException;
import dev.dovetail.jdbc.ForeignKeyViolationException;
import dev.dovetail.jdbc.NotNullViolationException;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says of a constraint that a step of a flush has violated which entity and which property it is about. */
final class Violations {
    private Violations() {}

    static void explain(ConstraintViolationException violation, FlushStep step) {
        violation.explain(meaning(violation, step));
    }

    private static String meaning(ConstraintViolationException violation, FlushStep step) {
        if (step instanceof InsertRows inserts) {
            return written(violation, inserts.type());
        }
        if (step instanceof UpdateRows updates) {
            return written(violation, updates.type());
        }
        if (step instanceof DeleteRows deletes) {
            return deletes.type().name() + ": a row that is to be deleted is still referred to"
                    + byConstraint(violation) + ".";
        }
        return paired(violation, step);
    }

    private static String paired(ConstraintViolationException violation, FlushStep step) {
        Object side = step instanceof LinkRows links ? links.relationship()
                : step instanceof UnlinkRows unlinks ? unlinks.relationship() : "";
        return side + (violation instanceof ForeignKeyViolationException ? ": one of a pair has no row"
                : ": this pair is in the association table already") + byConstraint(violation) + ".";
    }

    private static String written(ConstraintViolationException violation, EntityType<?> type) {
        List<Attribute> about = attributes(violation, type);
        String subject = subject(type, about);
        if (violation instanceof NotNullViolationException) {
            return subject + ": null, where the table has to have a value.";
        }
        if (violation instanceof CheckViolationException) {
            return subject + ": the value does not pass a check" + byConstraint(violation) + ".";
        }
        if (violation instanceof ForeignKeyViolationException) {
            return subject + ": refers to a row that is not there" + byConstraint(violation) + ".";
        }
        return subject + (about.size() > 1 ? ": another row has these values already"
                : ": another row has this value already") + byConstraint(violation) + ".";
    }

    private static String subject(EntityType<?> type, List<Attribute> about) {
        if (about.isEmpty()) {
            return type.name();
        }
        StringBuilder subject = new StringBuilder(type.name()).append('.').append(about.get(0));
        for (int i = 1; i < about.size(); i++) {
            subject.append(", ").append(type.name()).append('.').append(about.get(i));
        }
        return subject.toString();
    }

    private static String byConstraint(ConstraintViolationException violation) {
        return violation.constraint() == null ? "" : " (constraint \"" + violation.constraint() + "\")";
    }

    /** By the column that the driver names, or by the constraint, whose name has the table's and the columns' in it. */
    private static List<Attribute> attributes(ConstraintViolationException violation, EntityType<?> type) {
        String column = violation.column();
        if (column != null) {
            for (Attribute attribute : type.attributes()) {
                if (attribute.column().equalsIgnoreCase(column)) {
                    return List.of(attribute);
                }
            }
        }
        String constraint = violation.constraint();
        return constraint == null ? List.of() : ofConstraint(constraint.toLowerCase(Locale.ROOT), type);
    }

    private static List<Attribute> ofConstraint(String constraint, EntityType<?> type) {
        String table = type.table().name().toLowerCase(Locale.ROOT);
        // MariaDB calls each primary key so.
        if (constraint.equals("primary") || constraint.equals("pk_" + table)) {
            return type.ids();
        }
        List<Attribute> found = new ArrayList<>();
        int named = constraint.indexOf("_" + table + "_");
        if (named != 2) {
            return found;
        }
        String columns = constraint.substring(named + table.length() + 1);
        for (Attribute next = begins(columns, type); next != null; next = begins(columns, type)) {
            found.add(next);
            columns = columns.substring(next.column().length() + 1);
        }
        return columns.isEmpty() ? found : List.of();
    }

    /** The attribute whose column comes next in {@code columns}; of several, the one with the longest name. */
    private static @Nullable Attribute begins(String columns, EntityType<?> type) {
        Attribute longest = null;
        for (Attribute attribute : type.attributes()) {
            String column = "_" + attribute.column().toLowerCase(Locale.ROOT);
            boolean next = columns.equals(column) || columns.startsWith(column + "_");
            if (next && (longest == null || attribute.column().length() > longest.column().length())) {
                longest = attribute;
            }
        }
        return longest;
    }
}
