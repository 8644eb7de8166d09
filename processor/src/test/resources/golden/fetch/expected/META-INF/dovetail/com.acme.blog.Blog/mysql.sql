-- Creates the tables of Blog on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Post
CREATE TABLE posts (
    id  BIGINT  AUTO_INCREMENT,
    CONSTRAINT pk_posts PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Comment
CREATE TABLE comments (
    id          BIGINT  AUTO_INCREMENT,
    post_id     BIGINT  NOT NULL,
    answers_id  BIGINT,
    CONSTRAINT pk_comments PRIMARY KEY (id),
    CONSTRAINT fk_comments_post_id FOREIGN KEY (post_id) REFERENCES posts (id),
    CONSTRAINT fk_comments_answers_id FOREIGN KEY (answers_id) REFERENCES comments (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE INDEX ix_comments_post_id ON comments (post_id);
CREATE INDEX ix_comments_answers_id ON comments (answers_id);
