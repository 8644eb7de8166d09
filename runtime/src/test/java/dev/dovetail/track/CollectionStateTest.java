package dev.dovetail.track;

import static dev.dovetail.handmade.HandmadeBlog.POST;
import static dev.dovetail.handmade.HandmadeBlog.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.handmade.HandmadeEntity;
import dev.dovetail.handmade.HandmadeSource;
import org.junit.jupiter.api.Test;

class CollectionStateTest {
    private final HandmadeSource source = new HandmadeSource();
    private final HandmadeEntity ann = source.persistent(USER, 1, "ann");
    private final HandmadeEntity old = source.persistent(POST, 10, "old");

    @Test
    void changesOfTheOtherSideWaitUntilTheCollectionIsLoaded() {
        source.stored(ann, "posts", old);
        source.stored(old, "user", ann);
        HandmadeEntity post = POST.create("new").set("user", ann);
        CollectionState posts = CollectionState.of(ann, USER.relationship("posts"));
        assertThat(posts.isLoaded()).isFalse();
        assertThat(posts.added()).containsExactly(post);
        assertThat(ann.list("posts")).containsExactly(old, post);
        assertThat(posts.removed()).isEmpty();
    }

    @Test
    void aFlushClearsTheChanges() {
        source.stored(ann, "posts", old);
        ann.list("posts").remove(old);
        CollectionState posts = CollectionState.of(ann, USER.relationship("posts"));
        assertThat(posts.removed()).containsExactly(old);
        posts.flushed();
        assertThat(posts.removed()).isEmpty();
        assertThat(ann.list("posts")).isEmpty();
    }

    @Test
    void anExpiredCollectionIsLoadedAgainAndKeepsNewMembers() {
        source.stored(ann, "posts");
        HandmadeEntity post = POST.create("new");
        ann.list("posts").add(post);
        source.stored(ann, "posts", old);
        CollectionState.of(ann, USER.relationship("posts")).expire();
        assertThat(ann.list("posts")).containsExactly(old, post);
        assertThat(source.loads()).containsExactly("User.posts of ann", "User.posts of ann");
    }

    @Test
    void aPartialCollectionIsCompletedBeforeItChanges() {
        HandmadeEntity other = source.persistent(POST, 11, "other");
        source.stored(ann, "posts", old, other);
        IdentityList first = new IdentityList();
        first.append(old);
        CollectionState posts = CollectionState.of(ann, USER.relationship("posts"));
        posts.fillPartly(first);
        assertThat(ann.list("posts")).containsExactly(old);
        ann.list("posts").add(other);
        assertThat(ann.list("posts")).containsExactly(old, other);
        assertThat(posts.added()).isEmpty();
    }
}
