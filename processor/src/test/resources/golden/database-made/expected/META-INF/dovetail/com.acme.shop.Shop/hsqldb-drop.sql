-- Drops the tables of Shop on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS owners CASCADE;
DROP TABLE IF EXISTS items CASCADE;
