-- Drops the tables of Film on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS film;
