-- Creates the tables of Library on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Author: An author.
CREATE TABLE authors (
    id    BIGINT        AUTO_INCREMENT,
    name  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_authors PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Author: An author.';

-- Shelf: A shelf.
CREATE TABLE shelves (
    id    BIGINT        AUTO_INCREMENT,
    room  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_shelves PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Shelf: A shelf.';

-- Medium: Something that stands on a shelf.
CREATE TABLE media (
    id         BIGINT        AUTO_INCREMENT,
    title      VARCHAR(255)  NOT NULL,
    barcode    VARCHAR(13),
    shelf_id   BIGINT,
    version    INTEGER       NOT NULL,
    type       VARCHAR(31)   NOT NULL,
    pages      INTEGER,
    language   VARCHAR(255),
    isbn       VARCHAR(13),
    author_id  BIGINT,
    day        DATE,
    remark     VARCHAR(255),
    minutes    INTEGER,
    source_id  BIGINT,
    CONSTRAINT pk_media PRIMARY KEY (id),
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
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Medium: Something that stands on a shelf.';

CREATE INDEX ix_media_title ON media (title);
CREATE INDEX ix_media_shelf_id ON media (shelf_id);
CREATE INDEX ix_media_author_id ON media (author_id);
CREATE INDEX ix_media_source_id ON media (source_id);

-- Tag: A tag.
CREATE TABLE tags (
    name  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_tags PRIMARY KEY (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Tag: A tag.';

-- Pairs Medium.tags with Tag.media.
CREATE TABLE media_tags (
    medium_id  BIGINT        NOT NULL,
    tag_name   VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_media_tags PRIMARY KEY (medium_id, tag_name),
    CONSTRAINT fk_media_tags_medium_id FOREIGN KEY (medium_id) REFERENCES media (id),
    CONSTRAINT fk_media_tags_tag_name FOREIGN KEY (tag_name) REFERENCES tags (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Pairs Medium.tags with Tag.media.';

CREATE INDEX ix_media_tags_tag_name ON media_tags (tag_name);
