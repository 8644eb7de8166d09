-- Creates the tables of Blog on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Post
CREATE TABLE posts (
    id  INTEGER  CONSTRAINT pk_posts PRIMARY KEY
);

-- Comment
CREATE TABLE comments (
    id          INTEGER  CONSTRAINT pk_comments PRIMARY KEY,
    post_id     INTEGER  NOT NULL,
    answers_id  INTEGER,
    CONSTRAINT fk_comments_post_id FOREIGN KEY (post_id) REFERENCES posts (id),
    CONSTRAINT fk_comments_answers_id FOREIGN KEY (answers_id) REFERENCES comments (id)
);

CREATE INDEX ix_comments_post_id ON comments (post_id);
CREATE INDEX ix_comments_answers_id ON comments (answers_id);
