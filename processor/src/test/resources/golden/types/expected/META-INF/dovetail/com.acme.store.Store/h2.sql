-- Creates the tables of Store on H2.
-- Generated from the entities. Edit those, not this file.

-- Article: Everything that a column can hold.
CREATE TABLE articles (
    id               UUID                         NOT NULL,
    name             VARCHAR(80)                  NOT NULL,
    description      CLOB,
    available        BOOLEAN                      NOT NULL,
    recommended      BOOLEAN,
    rating           TINYINT                      NOT NULL,
    shelf            SMALLINT                     NOT NULL,
    stock            INTEGER                      DEFAULT 1 NOT NULL,
    sold             BIGINT                       NOT NULL,
    weight           REAL                         NOT NULL,
    volume           DOUBLE PRECISION,
    size_class       CHAR(1)                      NOT NULL,
    colour           CHAR(1),
    price            NUMERIC(10, 2)               NOT NULL,
    tax              DECFLOAT,
    barcode          NUMERIC(100)                 NOT NULL,
    picture          BINARY LARGE OBJECT,
    released         DATE                         NOT NULL,
    opens            TIME(9)                      NOT NULL,
    restocked        TIMESTAMP(9)                 NOT NULL,
    created          TIMESTAMP(9) WITH TIME ZONE  NOT NULL,
    delivered        TIMESTAMP(9) WITH TIME ZONE,
    status           VARCHAR(255)                 NOT NULL,
    previous_status  INTEGER,
    currency         VARCHAR(3)                   NOT NULL,
    fragile          CHAR(1)                      NOT NULL,
    specs            VARCHAR(4000),
    CONSTRAINT pk_articles PRIMARY KEY (id),
    CONSTRAINT ck_articles_1 CHECK (price >= 0),
    CONSTRAINT ck_articles_stock CHECK (stock < 1000)
);

COMMENT ON TABLE articles IS 'Article: Everything that a column can hold.';

CREATE INDEX ix_articles_name ON articles (name);
CREATE INDEX ix_articles_by_release ON articles (name, released);
