-- Drops the tables of Office on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS contacts CASCADE;
DROP TABLE IF EXISTS employees CASCADE;
DROP TABLE IF EXISTS customers CASCADE;
DROP TABLE IF EXISTS people CASCADE;
DROP TABLE IF EXISTS companies CASCADE;
DROP TABLE IF EXISTS addresses CASCADE;
DROP TABLE IF EXISTS parties CASCADE;
