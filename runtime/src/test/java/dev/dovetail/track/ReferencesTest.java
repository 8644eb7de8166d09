package dev.dovetail.track;

import static dev.dovetail.handmade.HandmadeBlog.POST;
import static dev.dovetail.handmade.HandmadeBlog.PROFILE;
import static dev.dovetail.handmade.HandmadeBlog.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.handmade.HandmadeEntity;
import dev.dovetail.handmade.HandmadeSource;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private final HandmadeSource source = new HandmadeSource();
    private final UnitOfWork work = source.work();

    @Test
    void aNewObjectAppearsInTheCollectionOfItsTarget() {
        HandmadeEntity ann = USER.create("ann");
        HandmadeEntity post = POST.create("first").set("user", ann);
        assertThat(ann.list("posts")).containsExactly(post);
        post.set("user", null);
        assertThat(ann.list("posts")).isEmpty();
    }

    @Test
    void aMoveRemovesFromTheFormerCollection() {
        HandmadeEntity ann = USER.create("ann");
        HandmadeEntity bob = USER.create("bob");
        HandmadeEntity post = POST.create("first").set("user", ann);
        bob.list("posts").add(post);
        assertThat(ann.list("posts")).isEmpty();
        assertThat(post.get("user")).isSameAs(bob);
    }

    @Test
    void theSecondOfAOneToOneReplacesTheFirst() {
        HandmadeEntity ann = USER.create("ann");
        HandmadeEntity first = PROFILE.create("first").set("user", ann);
        HandmadeEntity second = PROFILE.create("second");
        ann.set("profile", second);
        assertThat(first.get("user")).isNull();
        assertThat(second.get("user")).isSameAs(ann);
    }

    @Test
    void settingAReferenceLoadsNothing() {
        HandmadeEntity ann = source.persistent(USER, 1, "ann");
        HandmadeEntity old = source.persistent(POST, 10, "old");
        source.stored(ann, "posts", old);
        HandmadeEntity post = POST.create("new").set("user", ann);
        assertThat(source.loads()).isEmpty();
        assertThat(ann.list("posts")).containsExactly(old, post);
        assertThat(old.get("user")).isSameAs(ann);
        assertThat(source.loads()).containsExactly("User.posts of ann");
    }

    @Test
    void whatWasRemovedBeforeTheCollectionWasLoadedStaysRemoved() {
        HandmadeEntity ann = source.persistent(USER, 1, "ann");
        HandmadeEntity post = source.persistent(POST, 10, "first");
        source.stored(ann, "posts", post);
        source.stored(post, "user", ann);
        assertThat(post.get("user")).isSameAs(ann);
        post.set("user", null);
        assertThat(ann.list("posts")).isEmpty();
        assertThat(work.modified()).contains(post);
    }

    @Test
    void anObjectOfAnotherSessionIsRefusedAndNothingChanges() {
        HandmadeEntity ann = source.persistent(USER, 1, "ann");
        HandmadeEntity foreign = new HandmadeSource().persistent(POST, 10, "first");
        assertThatThrownBy(() -> foreign.set("user", ann)).isInstanceOf(IllegalStateException.class)
                .hasMessage("Post.user: User#1 belongs to another open session than Post#10. Merge it into this"
                        + " session first: session.merge(...). Nothing was changed.");
        assertThat(work.modified()).isEmpty();
        assertThat(ann.list("posts")).isEmpty();
    }
}
