-- Drops the tables of Cms on PostgreSQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS pages;
