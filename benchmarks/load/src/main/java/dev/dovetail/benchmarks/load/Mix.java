package dev.dovetail.benchmarks.load;

import dev.dovetail.benchmarks.Contender;
import java.util.concurrent.atomic.AtomicLong;

/** The works that an application does most: it reads one post, some posts, a user and its posts, and writes a few. */
enum Mix {
    /** Four of five works read one row by its key. */
    READS,
    /** Like {@link #READS}, but one of ten works inserts a user with ten posts and rolls back. */
    READS_AND_WRITES;

    private static final AtomicLong NAMES = new AtomicLong();
    private static final int POSTS = 10_000;
    private static final int USERS = 1_000;

    void work(Contender<?, ?, ?, ?> contender, long number) throws Exception {
        int kind = (int) (number % 10);
        if (kind == 9 && this == READS_AND_WRITES) {
            contender.insertUserWithPosts("Load " + NAMES.incrementAndGet(), 10, (user, numbers) -> { });
        } else if (kind == 8) {
            contender.postsOfUserNamed("User " + (number * 7_877 % USERS + 1));
        } else if (kind == 7) {
            contender.userThenPosts(number * 7_877 % USERS + 1);
        } else {
            contender.postByKey(number * 7_877 % POSTS + 1);
        }
    }
}
