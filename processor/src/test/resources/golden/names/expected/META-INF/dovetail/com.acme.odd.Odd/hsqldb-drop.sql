-- Drops the tables of Odd on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS "Order" CASCADE;
DROP TABLE IF EXISTS title CASCADE;
DROP TABLE IF EXISTS "row" CASCADE;
DROP TABLE IF EXISTS r CASCADE;
