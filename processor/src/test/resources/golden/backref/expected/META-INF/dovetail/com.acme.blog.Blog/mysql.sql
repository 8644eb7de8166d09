-- Creates the tables of Blog on MySQL.
-- Generated from the entities. Edit those, not this file.

-- User
CREATE TABLE users (
    id  BIGINT  AUTO_INCREMENT,
    CONSTRAINT pk_users PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Post
CREATE TABLE posts (
    id         BIGINT  AUTO_INCREMENT,
    author_id  BIGINT,
    CONSTRAINT pk_posts PRIMARY KEY (id),
    CONSTRAINT fk_posts_author_id FOREIGN KEY (author_id) REFERENCES users (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE INDEX ix_posts_author_id ON posts (author_id);

-- Pairs User.reads with Post.readers.
CREATE TABLE reading_list (
    user_id  BIGINT  NOT NULL,
    post_id  BIGINT  NOT NULL,
    CONSTRAINT pk_reading_list PRIMARY KEY (user_id, post_id),
    CONSTRAINT fk_reading_list_user_id FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT fk_reading_list_post_id FOREIGN KEY (post_id) REFERENCES posts (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Pairs User.reads with Post.readers.';

CREATE INDEX ix_reading_list_post_id ON reading_list (post_id);
