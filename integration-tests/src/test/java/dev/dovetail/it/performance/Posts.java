package dev.dovetail.it.performance;

import dev.dovetail.it.conformance.ConformanceSchema;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;

/** 1,000 users, 10,000 posts, 30,000 comments, 500 tags and three tags a post in H2, as the benchmarks have them. */
final class Posts {
    private Posts() {}

    static Fixture create() {
        Fixture fixture = TestDatabase.H2.create(ConformanceSchema.SCHEMA);
        fixture.database().transact(session -> {
            session.sql("INSERT INTO users (name) SELECT 'User ' || x FROM SYSTEM_RANGE(1, 1000)").update();
            session.sql("INSERT INTO posts (name, user_id) SELECT 'Post ' || x, MOD(x, 1000) + 1"
                    + " FROM SYSTEM_RANGE(1, 10000)").update();
            session.sql("INSERT INTO comments (name, post_id) SELECT 'Comment ' || x, MOD(x, 10000) + 1"
                    + " FROM SYSTEM_RANGE(1, 30000)").update();
            session.sql("INSERT INTO tags (name) SELECT 'Tag ' || x FROM SYSTEM_RANGE(1, 500)").update();
            session.sql("INSERT INTO post_tags (post_id, tag_id) SELECT MOD(x, 10000) + 1, MOD(x * 3 + x / 10000 * 167, 499) + 1"
                    + " FROM SYSTEM_RANGE(0, 29999)").update();
        });
        fixture.statements().clear();
        return fixture;
    }
}
