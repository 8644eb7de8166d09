-- Drops the tables of Film on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS film CASCADE;
