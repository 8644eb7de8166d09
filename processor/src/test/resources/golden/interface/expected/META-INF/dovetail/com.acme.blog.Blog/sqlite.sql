-- Creates the tables of Blog on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Author
CREATE TABLE authors (
    id    INTEGER       CONSTRAINT pk_authors PRIMARY KEY,
    name  VARCHAR(255)  NOT NULL
);

-- Book
CREATE TABLE books (
    id         INTEGER       CONSTRAINT pk_books PRIMARY KEY,
    title      VARCHAR(255)  NOT NULL,
    author_id  INTEGER       NOT NULL,
    CONSTRAINT fk_books_author_id FOREIGN KEY (author_id) REFERENCES authors (id)
);

CREATE INDEX ix_books_author_id ON books (author_id);
