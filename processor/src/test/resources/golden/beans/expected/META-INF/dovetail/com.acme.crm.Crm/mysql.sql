-- Creates the tables of Crm on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Customer
CREATE TABLE customer (
    id         BIGINT        AUTO_INCREMENT,
    name       VARCHAR(255)  NOT NULL,
    active     BOOLEAN       NOT NULL,
    `default`  BOOLEAN       NOT NULL COMMENT 'A word that Java keeps for itself.',
    CONSTRAINT pk_customer PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Contact
CREATE TABLE contact (
    id           BIGINT  AUTO_INCREMENT,
    customer_id  BIGINT  NOT NULL,
    CONSTRAINT pk_contact PRIMARY KEY (id),
    CONSTRAINT fk_contact_customer_id FOREIGN KEY (customer_id) REFERENCES customer (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE INDEX ix_contact_customer_id ON contact (customer_id);
