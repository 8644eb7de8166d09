-- Creates the tables of Blog on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Topic
CREATE TABLE topics (
    id    BIGINT        AUTO_INCREMENT,
    name  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_topics PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- User
CREATE TABLE users (
    id  BIGINT  AUTO_INCREMENT,
    CONSTRAINT pk_users PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Avatar
CREATE TABLE avatars (
    id       BIGINT  AUTO_INCREMENT,
    user_id  BIGINT  NOT NULL,
    CONSTRAINT pk_avatars PRIMARY KEY (id),
    CONSTRAINT uq_avatars_user_id UNIQUE (user_id),
    CONSTRAINT fk_avatars_user_id FOREIGN KEY (user_id) REFERENCES users (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Post
CREATE TABLE posts (
    id        BIGINT  AUTO_INCREMENT,
    user_id   BIGINT,
    topic_id  BIGINT  NOT NULL,
    CONSTRAINT pk_posts PRIMARY KEY (id),
    CONSTRAINT fk_posts_user_id FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT fk_posts_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE INDEX ix_posts_user_id ON posts (user_id);
CREATE INDEX ix_posts_topic_id ON posts (topic_id);

-- Pairs User.favourites with Post.
CREATE TABLE favourites (
    user_id  BIGINT  NOT NULL,
    post_id  BIGINT  NOT NULL,
    CONSTRAINT pk_favourites PRIMARY KEY (user_id, post_id),
    CONSTRAINT fk_favourites_user_id FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT fk_favourites_post_id FOREIGN KEY (post_id) REFERENCES posts (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Pairs User.favourites with Post.';

CREATE INDEX ix_favourites_post_id ON favourites (post_id);
