package dev.dovetail.it.random;

import dev.dovetail.it.random.run.SequenceRun;
import dev.dovetail.it.random.run.Shrinking;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs steps on the reference and for real, and compares after each. */
final class Sequence implements SequenceRun<Step> {
    private final Store store;
    private final List<Step> done = new ArrayList<>();
    private final Reference reference = new Reference();
    private int flushes;
    private List<String> writes = List.of();
    private @Nullable Throwable failure;

    private Sequence(Store store) {
        this.store = store;
    }

    /** As many steps as {@code next} gives for the reference as it is; null ends them. */
    static Sequence run(Store store, Function<Reference, @Nullable Step> next) {
        Sequence sequence = new Sequence(store);
        store.empty();
        try (World world = new World(store)) {
            for (Step step = next.apply(sequence.reference); step != null && sequence.failure == null;
                    step = next.apply(sequence.reference)) {
                if (sequence.isPossible(step)) {
                    sequence.attempt(world, step);
                }
            }
        }
        return sequence;
    }

    /** The given steps, without those that make no sense. */
    static Sequence run(Store store, List<Step> steps) {
        List<Step> left = new ArrayList<>(steps);
        return run(store, reference -> left.isEmpty() ? null : left.remove(0));
    }

    /** Whether the step makes sense, whether or not it flushes first, and whether a flush succeeds after it. */
    private boolean isPossible(Step step) {
        Reference trial = reference.copy();
        boolean possible = step.expect(trial) && trial.flush(false);
        if (possible && step.mayFlush() && reference.isAutoflush()) {
            Reference flushing = reference.copy();
            possible = flushing.flush(step.keepsOrphans()) && step.expect(flushing) && flushing.flush(false);
        }
        return possible;
    }

    private void attempt(World world, Step step) {
        done.add(step);
        try {
            store.takeWrites();
            step.run(world);
            writes = store.takeWrites();
            boolean written = !writes.isEmpty();
            if (written && step.mayFlush()) {
                World.same("flushes now: " + step, true, reference.isAutoflush());
                reference.flush(step.keepsOrphans());
            }
            World.same("the reference follows", true, step.expect(reference));
            world.compare(reference);
            Checks.memory(world, reference);
            if (written || !step.mayFlush()) {
                flushes++;
                Checks.database(store, reference, flushes % 3);
            }
        } catch (RuntimeException | AssertionError e) {
            failure = e;
        }
    }

    @Override
    public List<Step> steps() {
        return done;
    }

    @Override
    public @Nullable Throwable failure() {
        return failure;
    }

    @Override
    public List<String> writes() {
        return writes;
    }

    @Override
    public Sequence shrunk() {
        return Shrinking.shrunk(this, fewer -> run(store, fewer));
    }
}
