package dev.dovetail.track;

import static dev.dovetail.handmade.HandmadeBlog.POST;
import static dev.dovetail.handmade.HandmadeBlog.TAG;
import static dev.dovetail.handmade.HandmadeBlog.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.handmade.HandmadeEntity;
import dev.dovetail.handmade.HandmadeSource;
import dev.dovetail.metadata.EntityState;
import org.junit.jupiter.api.Test;

class CascadesTest {
    private final HandmadeSource source = new HandmadeSource();
    private final UnitOfWork work = source.work();

    @Test
    void addFollowsEveryRelationshipThatCascades() {
        HandmadeEntity ann = USER.create("ann");
        HandmadeEntity post = POST.create("first").set("user", ann);
        HandmadeEntity tag = TAG.create("java");
        post.list("tags").add(tag);
        Cascades.add(work, tag);
        assertThat(work.pending()).containsExactly(tag, post, ann);
    }

    @Test
    void aChainOfTenThousandDoesNotRecurse() {
        HandmadeEntity last = POST.create("0");
        for (int i = 1; i < 10_000; i++) {
            last = POST.create("" + i).set("answered", last);
        }
        Cascades.add(work, last);
        assertThat(work.pending().size()).isEqualTo(10_000);
    }

    @Test
    void aPendingOrphanLeavesTheSessionAndAnotherParentTakesItBack() {
        HandmadeEntity ann = source.persistent(USER, 1, "ann");
        HandmadeEntity bob = source.persistent(USER, 2, "bob");
        HandmadeEntity post = POST.create("first");
        ann.list("posts").add(post);
        ann.list("posts").remove(post);
        assertThat(work.pending()).isEmpty();
        assertThat(UnitOfWork.stateOf(post)).isEqualTo(EntityState.TRANSIENT);
        bob.list("posts").add(post);
        assertThat(work.pending()).containsExactly(post);
    }

    @Test
    void addUndoesADeletion() {
        HandmadeEntity ann = source.persistent(USER, 1, "ann");
        work.markDeleted(ann);
        Cascades.add(work, ann);
        assertThat(work.deleting()).isEmpty();
    }

    @Test
    void anObjectBelongsToOneSession() {
        HandmadeEntity ann = new HandmadeSource().persistent(USER, 1, "ann");
        assertThatThrownBy(() -> Cascades.add(work, ann)).isInstanceOf(IllegalStateException.class)
                .hasMessage("User#1 belongs to another open session. Merge it instead: session.merge(...).");
    }
}
