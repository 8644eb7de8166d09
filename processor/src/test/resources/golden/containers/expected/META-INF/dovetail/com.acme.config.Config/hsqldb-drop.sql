-- Drops the tables of Config on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS settings CASCADE;
DROP TABLE IF EXISTS servers CASCADE;
DROP TABLE IF EXISTS applications CASCADE;
