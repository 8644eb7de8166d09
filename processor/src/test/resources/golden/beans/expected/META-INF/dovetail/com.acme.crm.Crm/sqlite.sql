-- Creates the tables of Crm on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Customer
CREATE TABLE customer (
    id         INTEGER       CONSTRAINT pk_customer PRIMARY KEY,
    name       VARCHAR(255)  NOT NULL,
    active     BOOLEAN       NOT NULL,
    "default"  BOOLEAN       NOT NULL
);

-- Contact
CREATE TABLE contact (
    id           INTEGER  CONSTRAINT pk_contact PRIMARY KEY,
    customer_id  INTEGER  NOT NULL,
    CONSTRAINT fk_contact_customer_id FOREIGN KEY (customer_id) REFERENCES customer (id)
);

CREATE INDEX ix_contact_customer_id ON contact (customer_id);
