package dev.dovetail.flush;

import dev.dovetail.error.CheckViolationException;
import dev.dovetail.error.ConstraintViolationException;
import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.error.NotNullViolationException;
import dev.dovetail.flush.FlushStep.DeleteAssociations;
import dev.dovetail.flush.FlushStep.DeleteRows;
import dev.dovetail.flush.FlushStep.HoldRows;
import dev.dovetail.flush.FlushStep.InsertAssociations;
import dev.dovetail.flush.FlushStep.InsertRekeyed;
import dev.dovetail.flush.FlushStep.InsertRows;
import dev.dovetail.flush.FlushStep.SwitchRows;
import dev.dovetail.flush.FlushStep.UpdateRows;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.EntityTypes;
import dev.dovetail.track.EntityTypes.OwnedKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds to the exception of a violated constraint which entity and properties it concerns. */
public final class Violations {
    private Violations() {}

    /** Adds to {@code violation} the entity and the properties of {@code step} that it concerns. */
    static void explain(ConstraintViolationException violation, FlushStep step, EntityTypes types) {
        if (step instanceof InsertRows inserts) {
            written(violation, inserts.type());
        } else if (step instanceof UpdateRows updates) {
            updated(violation, updates, types);
        } else if (step instanceof HoldRows holds) {
            written(violation, holds.type());
        } else if (step instanceof SwitchRows switches) {
            written(violation, switches.type());
        } else if (step instanceof DeleteRows deletes) {
            deleted(violation, deletes.type(), types);
        } else if (step instanceof InsertAssociations links) {
            paired(violation, links.relationship());
        } else if (step instanceof DeleteAssociations unlinks) {
            paired(violation, unlinks.relationship());
        } else if (step instanceof InsertRekeyed back) {
            violation.explain(back.side().type().name()
                    + ": pairs of a row whose key has changed cannot be inserted again"
                    + " into table " + back.side().table() + byConstraint(violation) + ".", back.side().type().name(),
                    List.of(), back.side().columns());
        }
    }

    /**
     * Explains a violation by an update. If the updated columns have no foreign key, a foreign key of another row must
     * still refer to the changed key.
     */
    private static void updated(ConstraintViolationException violation, UpdateRows step, EntityTypes types) {
        EntityMapping<?> type = step.type();
        boolean own = step.columns().stream().anyMatch(Attribute::isForeignKey);
        if (own || !(violation instanceof ForeignKeyViolationException)) {
            written(violation, type);
            return;
        }
        List<Attribute> keys = step.columns().stream().filter(each -> each.isId() || each.isUnique()).toList();
        explain(violation, subject(type, keys) + ": the value that is to change is still referred to"
                + by(key(violation, type, types))
                + byConstraint(violation) + ". What refers to it can follow where it may be null, or where the database"
                + " has ON UPDATE CASCADE. Else add a new " + type.name()
                + ", let the others refer to it, and delete this one.", type, keys);
    }

    private static String by(@Nullable OwnedKey key) {
        return key == null ? "" : " by " + subject(key.owner(), key.attributes());
    }

    /** Returns the violated foreign key to rows of {@code type}, or null if it is not known. */
    private static @Nullable OwnedKey key(ConstraintViolationException violation, EntityMapping<?> type,
            EntityTypes types) {
        String constraint = violation.constraint();
        try {
            return constraint == null ? null : types.referring(type, constraint);
        } catch (LinkageError e) {
            // An entity that the violation need not concern has a class that cannot be initialized.
            violation.addSuppressed(e);
            return null;
        }
    }

    /** Explains a violation by an INSERT or UPDATE of rows of {@code type}. */
    public static void written(ConstraintViolationException violation, EntityMapping<?> type) {
        List<Attribute> about = attributes(violation, type);
        // NOT NULL violations name the column. The constraint has a generated name, or none.
        String constraint = violation instanceof NotNullViolationException ? "" : byConstraint(violation);
        explain(violation, subject(type, about) + ": " + what(violation, about) + constraint + ".", type, about);
    }

    private static String what(ConstraintViolationException violation, List<Attribute> about) {
        if (violation instanceof NotNullViolationException) {
            return "null, where the table has to have a value";
        }
        if (violation instanceof CheckViolationException) {
            return "the value does not pass a check";
        }
        if (violation instanceof ForeignKeyViolationException) {
            return "refers to a row that is not there";
        }
        return about.size() > 1 ? "another row has these values already" : "another row has this value already";
    }

    /**
     * Explains a violation by a DELETE of rows of {@code type}. The constraint belongs to the entity that refers to
     * them.
     */
    public static void deleted(ConstraintViolationException violation, EntityMapping<?> type, EntityTypes types) {
        OwnedKey key = key(violation, type, types);
        explain(violation, type.name() + ": a row that is to be deleted is still referred to"
                + by(key) + byConstraint(violation) + ".",
                key == null ? type : key.owner(), key == null ? List.of() : key.attributes());
    }

    private static void paired(ConstraintViolationException violation, RelationshipMapping side) {
        String what = violation instanceof ForeignKeyViolationException ? ": one of a pair has no row"
                : ": this pair is in the association table already";
        violation.explain(side + what + byConstraint(violation) + ".", side.owner().name(), List.of(side.name()),
                AssociationRowBinding.columns(side));
    }

    private static void explain(ConstraintViolationException violation, String meaning, EntityMapping<?> type,
            List<Attribute> about) {
        violation.explain(meaning, type.name(), about.stream().map(Attribute::name).toList(),
                about.stream().map(Attribute::column).toList());
    }

    private static String subject(EntityMapping<?> type, List<Attribute> about) {
        return about.isEmpty() ? type.name()
                : about.stream().map(each -> type.name() + "." + each.name()).collect(Collectors.joining(", "));
    }

    private static String byConstraint(ConstraintViolationException violation) {
        return violation.constraint() == null ? "" : " (constraint \"" + violation.constraint() + "\")";
    }

    /**
     * Returns the attributes of the columns that the driver names, or else of the constraint, or else the only foreign
     * key of the type.
     */
    private static List<Attribute> attributes(ConstraintViolationException violation, EntityMapping<?> type) {
        List<Attribute> found = new ArrayList<>();
        for (String column : violation.columns()) {
            type.attributes().stream().filter(each -> each.column().equalsIgnoreCase(column)).forEach(found::add);
        }
        String constraint = violation.constraint();
        if (!found.isEmpty()) {
            return found;
        }
        if (constraint != null) {
            // MariaDB and MySQL give every primary key this name.
            return constraint.equals("PRIMARY") ? type.ids() : type.constrained(constraint);
        }
        if (violation instanceof ForeignKeyViolationException) {
            List<Attribute> keys = type.attributes().stream().filter(Attribute::isForeignKey).toList();
            return keys.size() == 1 ? keys : List.of();
        }
        return List.of();
    }
}
