-- Creates the tables of Rental on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Payment: Lies in partitions.
CREATE TABLE payments (
    number  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_payments PRIMARY KEY (number)
);

-- Staff
CREATE TABLE staff (
    id        INTEGER  CONSTRAINT pk_staff PRIMARY KEY,
    store_id  INTEGER  NOT NULL,
    CONSTRAINT fk_staff_store_id FOREIGN KEY (store_id) REFERENCES stores (id)
);

CREATE INDEX ix_staff_store_id ON staff (store_id);

-- Store
CREATE TABLE stores (
    id                INTEGER  CONSTRAINT pk_stores PRIMARY KEY,
    manager_staff_id  INTEGER  NOT NULL,
    CONSTRAINT uq_stores_manager_staff_id UNIQUE (manager_staff_id),
    CONSTRAINT fk_stores_manager_staff_id FOREIGN KEY (manager_staff_id)
        REFERENCES staff (id) ON DELETE SET NULL DEFERRABLE
);
