-- Drops the tables of Music on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS recordings CASCADE;
