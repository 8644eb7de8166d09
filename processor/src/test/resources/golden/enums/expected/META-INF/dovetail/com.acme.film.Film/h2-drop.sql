-- Drops the tables of Film on H2.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS film;
