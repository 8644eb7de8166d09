-- Drops the tables of Films on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS castings;
DROP TABLE IF EXISTS films;
DROP TABLE IF EXISTS actors;
