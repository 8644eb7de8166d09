-- Drops the tables of Rental on PostgreSQL.
-- Generated from the entities. Edit those, not this file.

ALTER TABLE IF EXISTS staff DROP CONSTRAINT IF EXISTS fk_staff_store_id;
DROP TABLE IF EXISTS stores;
DROP TABLE IF EXISTS staff;
DROP TABLE IF EXISTS payments;
