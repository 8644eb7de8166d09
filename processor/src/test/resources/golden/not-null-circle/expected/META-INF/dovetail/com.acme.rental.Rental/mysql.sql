-- Creates the tables of Rental on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Payment: Lies in partitions.
CREATE TABLE payments (
    number  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_payments PRIMARY KEY (number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Payment: Lies in partitions.';

-- Staff
CREATE TABLE staff (
    id        BIGINT  AUTO_INCREMENT,
    store_id  BIGINT  NOT NULL,
    CONSTRAINT pk_staff PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE INDEX ix_staff_store_id ON staff (store_id);

-- Store
CREATE TABLE stores (
    id                BIGINT  AUTO_INCREMENT,
    manager_staff_id  BIGINT  NOT NULL,
    CONSTRAINT pk_stores PRIMARY KEY (id),
    CONSTRAINT uq_stores_manager_staff_id UNIQUE (manager_staff_id),
    CONSTRAINT fk_stores_manager_staff_id FOREIGN KEY (manager_staff_id) REFERENCES staff (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

ALTER TABLE staff
    ADD CONSTRAINT fk_staff_store_id FOREIGN KEY (store_id) REFERENCES stores (id);
