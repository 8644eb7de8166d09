-- The columns that read-only entities of Shop need of tables or views on MySQL.
-- For validation only. Generated from the entities.

CREATE TABLE listings (
    code        VARCHAR(255)  NOT NULL,
    total       INTEGER       NOT NULL,
    owner_code  VARCHAR(255)
);
