-- Drops the tables of Cms on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS pages CASCADE;
