-- Drops the tables of Music on PostgreSQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS recordings;
