-- Drops the tables of Film on PostgreSQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS film;
DROP TYPE IF EXISTS mpaa_rating;
DROP TYPE IF EXISTS screen;
