-- Creates the tables of Store on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Article: Everything that a column can hold.
CREATE TABLE articles (
    id               BINARY(16)       NOT NULL,
    name             VARCHAR(80)      NOT NULL,
    description      LONGTEXT,
    available        BOOLEAN          NOT NULL,
    recommended      BOOLEAN,
    rating           TINYINT          NOT NULL,
    shelf            SMALLINT         NOT NULL,
    stock            INTEGER          DEFAULT 1 NOT NULL,
    sold             BIGINT           NOT NULL,
    weight           DOUBLE           NOT NULL,
    volume           DOUBLE,
    size_class       VARCHAR(1)       NOT NULL,
    colour           VARCHAR(1),
    price            DECIMAL(10, 2)   NOT NULL,
    tax              DECIMAL(65, 30),
    barcode          DECIMAL(65)      NOT NULL,
    picture          LONGBLOB,
    released         DATE             NOT NULL,
    opens            TIME(6)          NOT NULL,
    restocked        DATETIME(6)      NOT NULL,
    created          DATETIME(6)      NOT NULL,
    delivered        DATETIME(6),
    status           VARCHAR(255)     NOT NULL,
    previous_status  INTEGER,
    currency         VARCHAR(3)       NOT NULL,
    fragile          VARCHAR(1)       NOT NULL,
    specs            VARCHAR(4000),
    CONSTRAINT pk_articles PRIMARY KEY (id),
    CONSTRAINT ck_articles_1 CHECK (price >= 0),
    CONSTRAINT ck_articles_stock CHECK (stock < 1000)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Article: Everything that a column can hold.';

CREATE INDEX ix_articles_name ON articles (name);
CREATE INDEX ix_articles_by_release ON articles (name, released);
