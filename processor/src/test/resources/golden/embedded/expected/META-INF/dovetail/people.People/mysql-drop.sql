-- Drops the tables of People on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS visits;
DROP TABLE IF EXISTS people;
