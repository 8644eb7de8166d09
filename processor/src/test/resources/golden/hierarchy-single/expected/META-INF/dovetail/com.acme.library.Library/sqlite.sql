-- Creates the tables of Library on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Author: An author.
CREATE TABLE authors (
    id    INTEGER       CONSTRAINT pk_authors PRIMARY KEY,
    name  VARCHAR(255)  NOT NULL
);

-- Shelf: A shelf.
CREATE TABLE shelves (
    id    INTEGER       CONSTRAINT pk_shelves PRIMARY KEY,
    room  VARCHAR(255)  NOT NULL
);

-- Medium: Something that stands on a shelf.
CREATE TABLE media (
    id         INTEGER       CONSTRAINT pk_media PRIMARY KEY,
    title      VARCHAR(255)  NOT NULL,
    barcode    VARCHAR(13),
    shelf_id   INTEGER,
    version    INTEGER       NOT NULL,
    type       VARCHAR(31)   NOT NULL,
    pages      INTEGER,
    language   VARCHAR(255),
    isbn       VARCHAR(13),
    author_id  INTEGER,
    day        TEXT,
    remark     VARCHAR(255),
    minutes    INTEGER,
    source_id  INTEGER,
    CONSTRAINT uq_media_barcode UNIQUE (barcode),
    CONSTRAINT uq_media_title_isbn UNIQUE (title, isbn),
    CONSTRAINT fk_media_shelf_id FOREIGN KEY (shelf_id) REFERENCES shelves (id),
    CONSTRAINT fk_media_author_id FOREIGN KEY (author_id) REFERENCES authors (id),
    CONSTRAINT fk_media_source_id FOREIGN KEY (source_id) REFERENCES media (id),
    CONSTRAINT ck_media_titled CHECK (title <> ''),
    CONSTRAINT ck_media_book CHECK (type <> 'B'
        OR (pages IS NOT NULL AND language IS NOT NULL AND isbn IS NOT NULL AND author_id IS NOT NULL)),
    CONSTRAINT ck_media_book_isbn CHECK (type <> 'B' OR (isbn <> '')),
    CONSTRAINT ck_media_paper CHECK (type <> 'paper'
        OR (pages IS NOT NULL AND language IS NOT NULL AND day IS NOT NULL)),
    CONSTRAINT ck_media_film CHECK (type <> 'film' OR minutes IS NOT NULL)
);

CREATE INDEX ix_media_title ON media (title);
CREATE INDEX ix_media_shelf_id ON media (shelf_id);
CREATE INDEX ix_media_author_id ON media (author_id);
CREATE INDEX ix_media_source_id ON media (source_id);

-- Tag: A tag.
CREATE TABLE tags (
    name  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_tags PRIMARY KEY (name)
);

-- Pairs Medium.tags with Tag.media.
CREATE TABLE media_tags (
    medium_id  INTEGER       NOT NULL,
    tag_name   VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_media_tags PRIMARY KEY (medium_id, tag_name),
    CONSTRAINT fk_media_tags_medium_id FOREIGN KEY (medium_id) REFERENCES media (id),
    CONSTRAINT fk_media_tags_tag_name FOREIGN KEY (tag_name) REFERENCES tags (name)
);

CREATE INDEX ix_media_tags_tag_name ON media_tags (tag_name);
