package dev.dovetail.session;

import dev.dovetail.flush.FlushStep;
import dev.dovetail.flush.FlushStep.DeleteAssociations;
import dev.dovetail.flush.FlushStep.DeleteRekeyed;
import dev.dovetail.flush.FlushStep.DeleteRows;
import dev.dovetail.flush.FlushStep.HoldRows;
import dev.dovetail.flush.FlushStep.InsertAssociations;
import dev.dovetail.flush.FlushStep.InsertRows;
import dev.dovetail.flush.FlushStep.SwitchRows;
import dev.dovetail.flush.FlushStep.UpdateRows;
import dev.dovetail.generated.Tracked;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.List;

/** Rejects changes in read-only sessions. */
final class ReadOnlySessions {
    private ReadOnlySessions() {}

    /** Throws an exception if there are pending entities. */
    static void refuseNew(UnitOfWork work) {
        for (Tracked object : work.pending()) {
            throw refusal(ObjectTracking.describe(object) + " was added");
        }
    }

    /** Throws an exception if {@code plan} has steps. */
    static void refuse(List<FlushStep> plan) {
        if (!plan.isEmpty()) {
            throw refusal(change(plan.get(0)));
        }
    }

    private static String change(FlushStep step) {
        if (step instanceof InsertRows inserts) {
            return ObjectTracking.describe(inserts.rows().get(0)) + " was added";
        }
        if (step instanceof UpdateRows updates) {
            return ObjectTracking.describe(updates.rows().get(0)) + " was changed";
        }
        if (step instanceof HoldRows holds) {
            return ObjectTracking.describe(holds.rows().get(0)) + " was changed";
        }
        if (step instanceof SwitchRows switches) {
            return ObjectTracking.describe(switches.rows().get(0)) + " was added";
        }
        if (step instanceof DeleteRows deletes) {
            return ObjectTracking.describe(deletes.rows().get(0)) + " was deleted";
        }
        if (step instanceof DeleteRekeyed take) {
            return ObjectTracking.describe(take.rows().get(0)) + " was changed";
        }
        if (step instanceof InsertAssociations links) {
            return links.relationship() + " was changed";
        }
        return step instanceof DeleteAssociations unlinks ? unlinks.relationship() + " was changed"
                : "a pair was changed";
    }

    private static IllegalStateException refusal(String change) {
        return new IllegalStateException("This session is read-only, but " + change
                + ". Nothing was written. Change it in a"
                + " session of the database itself, not of database.readOnly(); or call session.rollback() to forget "
                + "it.");
    }
}
