-- Creates the tables of Odd on MySQL.
-- Generated from the entities. Edit those, not this file.

-- R
CREATE TABLE r (
    id    BIGINT        AUTO_INCREMENT,
    type  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_r PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Row
CREATE TABLE `row` (
    id   BIGINT        AUTO_INCREMENT,
    url  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_row PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Title: Names that generated code uses, too.
CREATE TABLE title (
    id          BIGINT        AUTO_INCREMENT,
    title       VARCHAR(255)  NOT NULL,
    first       VARCHAR(255)  NOT NULL,
    `row`       VARCHAR(255)  NOT NULL,
    property    VARCHAR(255),
    value       VARCHAR(255)  NOT NULL,
    `column`    VARCHAR(255)  NOT NULL,
    parameters  VARCHAR(255)  NOT NULL,
    `position`  INTEGER       NOT NULL,
    session     INTEGER       NOT NULL,
    source      VARCHAR(255)  NOT NULL,
    create_id   BIGINT        NOT NULL,
    noted_id    BIGINT,
    CONSTRAINT pk_title PRIMARY KEY (id),
    CONSTRAINT uq_title_source UNIQUE (source),
    CONSTRAINT fk_title_create_id FOREIGN KEY (create_id) REFERENCES `row` (id),
    CONSTRAINT fk_title_noted_id FOREIGN KEY (noted_id) REFERENCES r (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Title: Names that generated code uses, too.';

CREATE INDEX ix_title_create_id ON title (create_id);
CREATE INDEX ix_title_noted_id ON title (noted_id);

-- Order: Names that databases keep for themselves.
CREATE TABLE `Order` (
    OrderId         BIGINT        AUTO_INCREMENT,
    `group`         VARCHAR(255)  NOT NULL,
    `total amount`  INTEGER       NOT NULL,
    TitleId         BIGINT        NOT NULL,
    CONSTRAINT pk_Order PRIMARY KEY (OrderId),
    CONSTRAINT uq_Order_TitleId UNIQUE (TitleId),
    CONSTRAINT fk_Order_TitleId FOREIGN KEY (TitleId) REFERENCES title (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Order: Names that databases keep for themselves.';
