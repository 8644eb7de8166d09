-- Drops the tables of People on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS visits CASCADE;
DROP TABLE IF EXISTS people CASCADE;
