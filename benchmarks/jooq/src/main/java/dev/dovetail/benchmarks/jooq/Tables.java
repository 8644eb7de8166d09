package dev.dovetail.benchmarks.jooq;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The tables as the code generator of jOOQ would generate them, as far as they are used. */
final class Tables {
    static final Table<Record> USERS = table(name("users"));
    static final Field<Long> USER_ID = field(name("users", "id"), SQLDataType.BIGINT.identity(true));
    static final Field<String> USER_NAME = field(name("users", "name"), SQLDataType.VARCHAR);
    static final Field<String> USER_EMAIL = field(name("users", "email"), SQLDataType.VARCHAR);

    static final Table<Record> POSTS = table(name("posts"));
    static final Field<Long> POST_ID = field(name("posts", "id"), SQLDataType.BIGINT.identity(true));
    static final Field<String> TITLE = field(name("posts", "title"), SQLDataType.VARCHAR);
    static final Field<String> BODY = field(name("posts", "body"), SQLDataType.VARCHAR);
    static final Field<Integer> VIEWS = field(name("posts", "views"), SQLDataType.INTEGER);
    static final Field<Long> POST_USER = field(name("posts", "user_id"), SQLDataType.BIGINT);

    static final Table<Record> COMMENTS = table(name("comments"));
    static final Field<Long> COMMENT_ID = field(name("comments", "id"), SQLDataType.BIGINT);
    static final Field<String> TEXT = field(name("comments", "text"), SQLDataType.VARCHAR);
    static final Field<Long> COMMENT_POST = field(name("comments", "post_id"), SQLDataType.BIGINT);

    static final Table<Record> TAGS = table(name("tags"));
    static final Field<Long> TAG_ID = field(name("tags", "id"), SQLDataType.BIGINT);
    static final Field<String> TAG_NAME = field(name("tags", "name"), SQLDataType.VARCHAR);

    static final Table<Record> LINKS = table(name("post_tags"));
    static final Field<Long> LINK_POST = field(name("post_tags", "post_id"), SQLDataType.BIGINT);
    static final Field<Long> LINK_TAG = field(name("post_tags", "tag_id"), SQLDataType.BIGINT);

    private Tables() {}
}
