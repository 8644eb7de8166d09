package dev.dovetail.flush;

import dev.dovetail.dialect.Identifiers;
import dev.dovetail.error.ConstraintViolationException;
import dev.dovetail.error.DatabaseException;
import dev.dovetail.error.RowNotInsertedException;
import dev.dovetail.error.StaleObjectException;
import dev.dovetail.error.ValueTooLargeException;
import dev.dovetail.flush.FlushStep.DeferConstraints;
import dev.dovetail.flush.FlushStep.DeleteAssociations;
import dev.dovetail.flush.FlushStep.DeleteRekeyed;
import dev.dovetail.flush.FlushStep.DeleteRows;
import dev.dovetail.flush.FlushStep.HoldRows;
import dev.dovetail.flush.FlushStep.InsertAssociations;
import dev.dovetail.flush.FlushStep.InsertRekeyed;
import dev.dovetail.flush.FlushStep.InsertRows;
import dev.dovetail.flush.FlushStep.SwitchRows;
import dev.dovetail.flush.FlushStep.UpdateRows;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import dev.dovetail.generated.Tracked;
import dev.dovetail.jdbc.statement.BatchBinding;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.ObjectTracking;
import dev.dovetail.track.UnitOfWork;
import java.util.ArrayList;
import java.util.List;

/** Sends the steps of one flush, each as one batch, and checks that each row existed. */
final class FlushExecutor implements FlushStepVisitor {
    private final UnitOfWork work;
    private final StatementRunner runner;
    private final WriteSql sql;
    private final InsertStatementCache inserts;
    private final Versions versions;
    private final DatabaseValues made;
    private Placeholders held = Placeholders.NONE;

    FlushExecutor(UnitOfWork work, StatementRunner runner, InsertStatementCache inserts, DatabaseValues made) {
        this.versions = new Versions(runner.dialect());
        this.made = made;
        this.work = work;
        this.runner = runner;
        this.sql = new WriteSql(runner.dialect());
        this.inserts = inserts;
    }

    /**
     * Executes {@code steps} in order.
     *
     * @throws StaleObjectException if a row to update or delete was not found
     */
    void execute(List<FlushStep> steps) {
        Versions.read(steps);
        for (FlushStep step : steps) {
            try {
                step.accept(this);
            } catch (ConstraintViolationException e) {
                Violations.explain(e, step, KnownTypes.of(work));
                throw e;
            } catch (ValueTooLargeException e) {
                OversizedValues.explain(e, step);
                throw e;
            } catch (RowNotInsertedException e) {
                e.explain(inserted(step)
                        + " left out a row that was to be inserted. Look for a rule or a trigger of it."
                        + (step instanceof InsertRows
                        ? " If that writes the row elsewhere, say so: @GeneratedValue(returned = false)." : ""));
                throw e;
            } catch (DatabaseException e) {
                if (step instanceof DeferConstraints defer && defer.later()) {
                    e.explain(defer.references().get(0) + ": this foreign key has deferrable = true, but the database"
                            + " has no such constraint of the name \"" + defer.references().get(0).deferrable()
                            + "\" that is DEFERRABLE. Write its name: @ForeignKey(name = ...).");
                }
                throw e;
            }
        }
    }

    private static String inserted(FlushStep step) {
        return step instanceof InsertAssociations links
                ? links.relationship() + ": the table " + AssociationRowBinding.association(links.relationship())
                .table()
                : step instanceof InsertRows rows ? rows.type().name() + ": the table " + rows.type().table()
                : "The table";
    }

    @Override
    public void defer(DeferConstraints step) {
        Identifiers identifiers = runner.dialect().identifiers();
        List<String> names = new ArrayList<>();
        for (RelationshipMapping reference : step.references()) {
            String schema = reference.owner().table().schema();
            names.add((schema.isEmpty() ? "" : identifiers.quoted(schema) + ".")
                    + identifiers.quoted(String.valueOf(reference.deferrable())));
        }
        runner.execute(runner.dialect().deferring(names, step.later()));
    }

    @Override
    public void insert(InsertRows step) {
        EntityMapping<?> type = step.type();
        Attribute version = Versions.of(type);
        for (Tracked row : step.rows()) {
            ForeignKeys.copy(row, step.deferred());
            if (version != null && version.writes().inserted() && InsertPlanner.isZero(row, version)) {
                row.$set(version.index(), versions.first(version));
            }
        }
        InsertStatementCache.CachedInsert form = inserts.form(type, step.columns());
        RowBinding binding = new RowBinding(form.columns(), step.rows(), step.deferred());
        if (form.generated().length == 0) {
            runner.insert(form.statement(), step.rows().size(), binding);
        } else {
            runner.insert(form.statement(), step.rows().size(), binding,
                    new GeneratedKeyReader(form.generated(), step.rows()));
        }
        made.inserted(step);
    }

    @Override
    public void update(UpdateRows step) {
        if (!step.toNull()) {
            for (Tracked row : step.rows()) {
                ForeignKeys.copy(row, DeferredReferences.NONE);
            }
        }
        EntityMapping<?> type = step.type();
        boolean isNew = UpdateBinding.isNew(step.rows().get(0));
        if (Versions.isMade(type) && !isNew) {
            List<List<Tracked>> parts = made.parts(step.rows());
            update(step, parts.get(0), true);
            update(step, parts.get(1), false);
        } else {
            update(step, step.rows(), Versions.of(type) != null && !step.isPart() && !isNew);
        }
        if (!step.toNull()) {
            held.drop(step.rows(), step.columns());
        }
    }

    private void update(UpdateRows step, List<Tracked> rows, boolean versioned) {
        if (rows.isEmpty()) {
            return;
        }
        EntityMapping<?> type = step.type();
        String text = sql.update(type, step.columns(), versioned);
        UpdateBinding binding = new UpdateBinding(step, rows, versioned ? versions : null, held);
        check(write(type, text, rows, binding), rows, "update", type);
        if (versioned && Versions.isWritten(type)) {
            for (Tracked row : rows) {
                versions.advance(row);
            }
        }
    }

    /** Executes an UPDATE, and reads back what the database makes at each update. */
    private int[] write(EntityMapping<?> type, String text, List<Tracked> rows, BatchBinding binding) {
        if (type.inserted().refetched().isEmpty()) {
            return runner.batch(text, rows.size(), binding);
        }
        List<Attribute> returned = made.returned(type);
        int[] counts = returned.isEmpty() ? runner.batch(text, rows.size(), binding)
                : runner.update(text, returned.stream().map(Attribute::column).toArray(String[]::new), rows.size(),
                        binding, new GeneratedKeyReader(
                                returned.stream().mapToInt(Attribute::index).toArray(), rows));
        made.updated(type, rows, returned);
        return counts;
    }

    @Override
    public void hold(HoldRows step) {
        held = step.values();
        boolean versioned = Versions.isMade(step.type());
        String text = sql.update(step.type(), step.columns(), versioned);
        check(write(step.type(), text, step.rows(), new PlaceholderBinding(step, versioned)), step.rows(), "update",
                step.type());
    }

    @Override
    public void switchRows(SwitchRows step) {
        for (Tracked row : step.rows()) {
            ForeignKeys.copy(row, DeferredReferences.NONE);
        }
        Attribute version = Versions.of(step.type());
        if (step.columns().isEmpty() && version == null) {
            // The row is as the new entity wants it.
            return;
        }
        String text = sql.update(step.type(), step.columns(), version != null);
        check(batch(text, step.rows().size(), new RowSwitchBinding(step, versions)), step.former(), "update",
                step.type());
        made.updated(step.type(), step.rows(), List.of());
        for (int i = 0; version != null && Versions.isWritten(step.type()) && i < step.rows().size(); i++) {
            step.rows().get(i).$set(version.index(), versions.next(step.former().get(i), version));
        }
    }

    @Override
    public void delete(DeleteRows step) {
        List<List<Tracked>> parts = Versions.isMade(step.type()) ? made.parts(step.rows())
                : List.of(step.rows(), List.of());
        for (int i = 0; i < parts.size(); i++) {
            List<Tracked> rows = parts.get(i);
            if (!rows.isEmpty()) {
                int[] counts = batch(sql.delete(step.type(), i == 0), rows.size(),
                        new DeleteBinding(rows, i == 0 ? Versions.of(step.type()) : null, held));
                check(counts, rows, "delete", step.type());
            }
        }
    }

    @Override
    public void link(InsertAssociations step) {
        runner.insert(inserts.link(step.relationship()), step.pairs().size(),
                new AssociationRowBinding(step.relationship(), KeyOrder.pairs(step.pairs())));
    }

    @Override
    public void unlink(DeleteAssociations step) {
        List<FlushStep.AssociationRow> pairs = KeyOrder.pairs(step.pairs());
        int[] counts = batch(sql.unlink(step.relationship()), pairs.size(),
                new AssociationRowBinding(step.relationship(), pairs, true));
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                FlushStep.AssociationRow pair = pairs.get(i);
                throw new StaleObjectException(step.relationship() + ": the pair of "
                        + ObjectTracking.describe(pair.owner())
                        + " and " + ObjectTracking.describe(pair.target()) + " is no longer in table "
                        + AssociationRowBinding.association(step.relationship()).table()
                        + ": another transaction has removed it. Call session.rollback() and try again.");
            }
        }
    }

    @Override
    public void deleteRekeyed(DeleteRekeyed step) {
        new AssociationKeyUpdate(runner, sql).take(step);
    }

    @Override
    public void insertRekeyed(InsertRekeyed step) {
        new AssociationKeyUpdate(runner, sql).giveBack(step);
    }

    private int[] batch(String text, int rows, BatchBinding binding) {
        return runner.batch(text, rows, binding);
    }

    private static void check(int[] counts, List<Tracked> rows, String verb, EntityMapping<?> type) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                throw new StaleObjectException(ObjectTracking.describe(rows.get(i)) + ": the row to " + verb
                        + " was not found in table " + type.table() + " as it was read: another transaction has"
                        + " changed or deleted it. Call session.rollback(), read it again and repeat the change.");
            }
        }
    }
}
