package dev.dovetail.flush;

/** Handles each kind of {@link FlushStep}. A new kind does not compile until every visitor handles it. */
public interface FlushStepVisitor {
    void defer(FlushStep.DeferConstraints step);

    void insert(FlushStep.InsertRows step);

    void update(FlushStep.UpdateRows step);

    void hold(FlushStep.HoldRows step);

    void switchRows(FlushStep.SwitchRows step);

    void delete(FlushStep.DeleteRows step);

    void link(FlushStep.InsertAssociations step);

    void unlink(FlushStep.DeleteAssociations step);

    void deleteRekeyed(FlushStep.DeleteRekeyed step);

    void insertRekeyed(FlushStep.InsertRekeyed step);
}
