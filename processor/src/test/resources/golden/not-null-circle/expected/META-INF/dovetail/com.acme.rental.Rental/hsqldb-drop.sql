-- Drops the tables of Rental on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS stores CASCADE;
DROP TABLE IF EXISTS staff CASCADE;
DROP TABLE IF EXISTS payments CASCADE;
