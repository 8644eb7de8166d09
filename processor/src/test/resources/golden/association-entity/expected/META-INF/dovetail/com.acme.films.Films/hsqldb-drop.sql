-- Drops the tables of Films on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS castings CASCADE;
DROP TABLE IF EXISTS films CASCADE;
DROP TABLE IF EXISTS actors CASCADE;
