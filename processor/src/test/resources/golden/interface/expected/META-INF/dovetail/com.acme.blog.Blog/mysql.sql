-- Creates the tables of Blog on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Author
CREATE TABLE authors (
    id    BIGINT        AUTO_INCREMENT,
    name  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_authors PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Book
CREATE TABLE books (
    id         BIGINT        AUTO_INCREMENT,
    title      VARCHAR(255)  NOT NULL,
    author_id  BIGINT        NOT NULL,
    CONSTRAINT pk_books PRIMARY KEY (id),
    CONSTRAINT fk_books_author_id FOREIGN KEY (author_id) REFERENCES authors (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE INDEX ix_books_author_id ON books (author_id);
